// Finds secret values in what is sent and received, and redacts them.

/** How the names of attributes with secret values end, in lower case. */
const SECRET_NAMES = [
  'password',
  'secret',
  'privatekey',
  'apikey',
  'apitoken',
  'linktoken',
  'notificationtoken',
  'readtoken',
  'writetoken',
  'hectoken',
  'servicekey',
  'licensekey',
  'routingkey',
  'secretaccesskey'
]
const PEM = /-----BEGIN [A-Z ]*PRIVATE KEY-----/

/**
 * Finds the values in a body or a response that must not be visible: what Atlas returns only once, keys, PEM blocks.
 * Values that Atlas has starred out are skipped. Source of the names: the attributes of the Admin API's schemas.
 */
export function findSecrets(data: unknown): string[] {
  const secrets: string[] = []
  const visit = (value: unknown, isSecret: boolean): void => {
    if (typeof value === 'string') {
      if ((isSecret || PEM.test(value)) && !value.includes('***')) secrets.push(value)
    } else if (Array.isArray(value)) {
      value.forEach((item) => visit(item, isSecret))
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) visit(item, isSecretName(name))
    }
  }
  visit(data, false)
  return secrets
}

function isSecretName(name: string): boolean {
  const lower = name.toLowerCase()
  return !lower.startsWith('masked') && SECRET_NAMES.some((ending) => lower.endsWith(ending))
}

/** A copy of a value with `redact` applied to every string in it. */
export function redactDeep<T>(value: T, redact: (text: string) => string): T {
  if (typeof value === 'string') return redact(value) as T
  if (Array.isArray(value)) return value.map((item: unknown) => redactDeep(item, redact)) as T
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, redactDeep(item as unknown, redact)])
  ) as T
}
