import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { ServiceAccount } from '../../atlas/credentials.ts'

/** A token that only the holder of the client secret can read. Base64url text, safe to store. */
export type Envelope = string

const VERSION = 1
const SALT_BYTES = 16
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Prepares to encrypt tokens: AES-256-GCM, a random nonce for each, key by HKDF-SHA-256 with a random salt from the
 * client secret. Client ID and host are bound in as additional data, so that an envelope opens only for the account and
 * the host it was made for.
 */
export function createSealer(account: ServiceAccount, baseUrl: string): (token: string) => Envelope {
  const salt = randomBytes(SALT_BYTES)
  const key = deriveKey(account, salt)
  const prepare = () => {
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv('aes-256-gcm', key, nonce)
    cipher.setAAD(boundTo(account, baseUrl))
    return { nonce, cipher }
  }
  // Ready before the token is there; each token has a nonce of its own.
  let prepared: ReturnType<typeof prepare> | undefined = prepare()
  return (token) => {
    const { nonce, cipher } = prepared ?? prepare()
    prepared = undefined
    const sealed = Buffer.concat([cipher.update(token, 'utf8'), cipher.final()])
    return Buffer.concat([Buffer.of(VERSION), salt, nonce, cipher.getAuthTag(), sealed]).toString('base64url')
  }
}

/** Opens an envelope, or gives undefined where it was made for others, or is damaged. */
export function openToken(envelope: Envelope, account: ServiceAccount, baseUrl: string): string | undefined {
  const bytes = Buffer.from(envelope, 'base64url')
  const sealedAt = 1 + SALT_BYTES + NONCE_BYTES + TAG_BYTES
  if (bytes.length <= sealedAt || bytes[0] !== VERSION) return undefined
  const salt = bytes.subarray(1, 1 + SALT_BYTES)
  const nonce = bytes.subarray(1 + SALT_BYTES, 1 + SALT_BYTES + NONCE_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', deriveKey(account, salt), nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(boundTo(account, baseUrl))
  decipher.setAuthTag(bytes.subarray(sealedAt - TAG_BYTES, sealedAt))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(sealedAt)), decipher.final()]).toString('utf8')
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
