// Key pairs that clients seal secrets with.
import sodium from 'libsodium-wrappers'

export interface KeyPair {
  readonly id: string
  /** In base64. */
  readonly publicKey: string
  /** Decrypts a sealed box; undefined if it was not sealed for this key. */
  open(sealed: string): string | undefined
}

/**
 * Loads libsodium, which GitHub's documentation recommends to clients, and returns a function that creates key pairs.
 */
export async function loadKeyPairs(): Promise<() => KeyPair> {
  await sodium.ready
  let count = 0
  return () => {
    const { publicKey, privateKey } = sodium.crypto_box_keypair()
    count += 1
    return {
      id: String(3380204578043523000n + BigInt(count)),
      publicKey: sodium.to_base64(publicKey, sodium.base64_variants.ORIGINAL),
      open(sealed) {
        try {
          const box = sodium.from_base64(sealed, sodium.base64_variants.ORIGINAL)
          return sodium.to_string(sodium.crypto_box_seal_open(box, publicKey, privateKey))
        } catch {
          return undefined
        }
      }
    }
  }
}
