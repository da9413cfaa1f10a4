import { createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js'
import { blake2b } from '@noble/hashes/blake2.js'

/** Length of keys of X25519, in bytes. */
const KEY_BYTES = 32
const NONCE_BYTES = 24
/** What an X25519 key in the form of SubjectPublicKeyInfo begins with (RFC 8410). */
const SPKI_HEAD = Buffer.from('302a300506032b656e032100', 'hex')
/** `expand 32-byte k`, the constant of Salsa20. */
const SIGMA = words(Buffer.from('expand 32-byte k', 'ascii'))

/**
 * Seals a text so that only the holder of the private key can read it: `crypto_box_seal` of libsodium, as GitHub wants
 * it. An own key pair for each text; nonce by BLAKE2b of both public keys; then X25519, HSalsa20 and XSalsa20-Poly1305.
 *
 * @param publicKey base64 of 32 bytes
 * @returns base64
 * @throws Error for a key of another length
 */
export function seal(publicKey: string, text: string): string {
  const theirs = Buffer.from(publicKey, 'base64')
  if (theirs.length !== KEY_BYTES) throw new Error(`the key has ${theirs.length} bytes in place of ${KEY_BYTES}`)
  const own = generateKeyPairSync('x25519')
  const ours = rawKey(own.publicKey)
  const shared = diffieHellman({ privateKey: own.privateKey, publicKey: toKey(theirs) })
  const nonce = blake2b(Buffer.concat([ours, theirs]), { dkLen: NONCE_BYTES })
  const box = xsalsa20poly1305(deriveKey(shared), nonce).encrypt(Buffer.from(text, 'utf8'))
  return Buffer.concat([ours, box]).toString('base64')
}

/** HSalsa20 of the shared point with a nonce of zeros: what `crypto_box_beforenm` makes of it. */
function deriveKey(shared: Buffer): Uint8Array {
  const key = new Uint32Array(KEY_BYTES / 4)
  hsalsa(SIGMA, words(shared), new Uint32Array(4), key)
  return new Uint8Array(key.buffer)
}

function toKey(raw: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([SPKI_HEAD, raw]), format: 'der', type: 'spki' })
}

function rawKey(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' }).subarray(SPKI_HEAD.length)
}

function words(bytes: Buffer): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer)
}
