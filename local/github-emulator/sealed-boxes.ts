import sodium from 'libsodium-wrappers'

/** A key pair of one place for secrets. */
export interface KeyPair {
  readonly id: string
  /** base64 */
  readonly publicKey: string
  /** The text in a sealed box, or undefined where it was not sealed for this key. */
  open(sealed: string): string | undefined
}

/** Makes key pairs by libsodium, which is what GitHub's documentation tells clients to seal with. */
export async function createKeyMaker(): Promise<() => KeyPair> {
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
