// Finds secret values in what is sent and received.

/**
 * How the names of attributes with secret values end, in lower case. Source: the OpenAPI document (`format: password`,
 * write-only attributes), and for URLs that alone give access: the documentation of webhooks and of downloads.
 */
const SECRET_ENDINGS = [
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
  'serviceaccountkey',
  'licensekey',
  'routingkey',
  'accesskey',
  'sslkey',
  'authvalue',
  'headerstemplate',
  'bodytemplate',
  'webhookurl',
  'deliveryurl',
  'downloadurl',
  'snapshoturl'
]
const SECRET_ENDING = new RegExp(`(?:${SECRET_ENDINGS.join('|')})$`)
/** Only webhooks, HTTPS connections of streams and deliveries of backups have an attribute with just this name. */
const SECRET_URLS = ['url', 'urlv2']
/** Attributes that end like secrets and are none. */
const NO_SECRET = /^masked|publicapikey$/
/** Atlas stars out all but the last characters, or all but a known beginning. */
const STARRED = /\*{3,}[^*]{0,6}$/
const PEM = /-----BEGIN [A-Z ]*PRIVATE KEY-----/

/**
 * Finds the values in a body or a response that must not be visible: passwords, keys, what Atlas returns only once, URLs
 * that alone give access, PEM blocks. Values of a response that Atlas has starred out are skipped.
 */
export function findSecrets(data: unknown, source: 'body' | 'response'): string[] {
  const secrets = new Set<string>()
  const visit = (value: unknown, name: string, isSecret: boolean): void => {
    if (Array.isArray(value)) return value.forEach((item) => visit(item, name, isSecret))
    if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, key, isSecretName(key) || isHeader(value, name, key))
    } else if (isText(value) && (isSecret || PEM.test(String(value)))) {
      if (source === 'body' || !STARRED.test(String(value))) secrets.add(String(value))
    }
  }
  visit(data, '', false)
  return [...secrets]
}

/** A password of digits alone is a number in YAML. */
function isText(value: unknown): boolean {
  return ['string', 'number', 'bigint'].includes(typeof value)
}

function isSecretName(name: string): boolean {
  const lower = name.toLowerCase()
  return (SECRET_ENDING.test(lower) || SECRET_URLS.includes(lower)) && !NO_SECRET.test(lower)
}

/** Whether an attribute is the value of a header. Headers are a list of names and values, or a mapping of names to values. */
function isHeader(document: object, parent: string, name: string): boolean {
  if (!/headers$/i.test(parent)) return false
  return 'name' in document && 'value' in document ? name === 'value' : true
}
