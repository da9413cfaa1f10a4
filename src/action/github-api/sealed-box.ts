// Seals the value of a secret for GitHub.
import { createPublicKey, diffieHellman, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js'
import { blake2b } from '@noble/hashes/blake2.js'

/** Length of X25519 keys, in bytes. */
const KEY_BYTES = 32
const NONCE_BYTES = 24
/** How an X25519 key begins as SubjectPublicKeyInfo (RFC 8410). */
const SPKI_HEAD = Buffer.from('302a300506032b656e032100', 'hex')
/** `expand 32-byte k`, the constant of Salsa20. */
const SIGMA = words(Buffer.from('expand 32-byte k', 'ascii'))

/** Whether a text is base64 of 32 bytes, as a public key is. */
export function isPublicKey(text: string): boolean {
  return Buffer.from(text, 'base64').length === KEY_BYTES
}

/**
 * Seals a string for the holder of the private key: libsodium's `crypto_box_seal`, as GitHub requires. Each string gets a
 * new key pair; the nonce is BLAKE2b of both public keys; then X25519, HSalsa20 and XSalsa20-Poly1305.
 *
 * @param publicKey base64 of 32 bytes
 * @returns base64
 */
export function seal(publicKey: string, text: string): string {
  const theirs = Buffer.from(publicKey, 'base64')
  const pair = generateKeyPairSync('x25519')
  const ours = rawKey(pair.publicKey)
  const shared = diffieHellman({ privateKey: pair.privateKey, publicKey: toKey(theirs) })
  const nonce = blake2b(Buffer.concat([ours, theirs]), { dkLen: NONCE_BYTES })
  const box = xsalsa20poly1305(deriveKey(shared), nonce).encrypt(Buffer.from(text, 'utf8'))
  return Buffer.concat([ours, box]).toString('base64')
}

/** HSalsa20 of the shared point with a nonce of zeros, as in `crypto_box_beforenm`. */
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
