// Encrypts access tokens: only a step that holds the client secret can use one it finds.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { ServiceAccount } from '../../atlas/credentials.ts'

/** An encrypted token: base64url, safe to store. */
export type Envelope = string

const VERSION = 1
const SALT_BYTES = 16
const NONCE_BYTES = 12
const TAG_BYTES = 16
const SEALED_AT = 1 + SALT_BYTES + NONCE_BYTES + TAG_BYTES

/**
 * Encrypts a token: AES-256-GCM with a random nonce, key by HKDF-SHA-256 with a random salt from the client secret.
 * Client ID and host are additional authenticated data: an envelope opens only for the account and host it was sealed
 * for.
 */
export function sealToken(token: string, account: ServiceAccount, baseUrl: string): Envelope {
  const salt = randomBytes(SALT_BYTES)
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', deriveKey(account, salt), nonce)
  cipher.setAAD(boundTo(account, baseUrl))
  const sealed = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()])
  return Buffer.concat([Buffer.of(VERSION), salt, nonce, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Decrypts a token. @returns undefined if the envelope is damaged or was sealed for another account or host */
export function openToken(envelope: Envelope, account: ServiceAccount, baseUrl: string): string | undefined {
  const bytes = Buffer.from(envelope, 'base64url')
  if (bytes.length <= SEALED_AT || bytes[0] !== VERSION) return undefined
  const salt = bytes.subarray(1, 1 + SALT_BYTES)
  const nonce = bytes.subarray(1 + SALT_BYTES, 1 + SALT_BYTES + NONCE_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', deriveKey(account, salt), nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(boundTo(account, baseUrl))
  decipher.setAuthTag(bytes.subarray(SEALED_AT - TAG_BYTES, SEALED_AT))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(SEALED_AT)), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

function deriveKey({ clientSecret }: ServiceAccount, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', clientSecret, salt, 'mongodb-atlas-tasks token envelope', 32))
}

function boundTo({ clientId }: ServiceAccount, baseUrl: string): Buffer {
  return Buffer.from(JSON.stringify([clientId, baseUrl]), 'utf8')
}
