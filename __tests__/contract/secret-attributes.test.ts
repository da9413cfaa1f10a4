// Every attribute of the document that is, or sounds like, a secret is masked, or is excluded here for a reason.
import { expect, it } from '@jest/globals'
import { findSecrets } from '../../src/action/report/find-secrets.ts'
import type { ApiDocument } from './document.ts'
import { describeContract } from './describe-contract.ts'
import { expectNone } from './expect-none.ts'
import type { Schema } from './openapi.ts'
import { resolveSchema } from './schema-check.ts'

/** A text attribute that some operation sends or returns. */
interface Attribute {
  readonly name: string
  /** The attribute that holds the document with this one; empty at the top. */
  readonly parent: string
  readonly schema: Schema & { readonly writeOnly?: boolean }
  /** Whether it is a mapping of any names to texts. */
  readonly mapping: boolean
}

const SOUNDS_SECRET = /passw|secret|key|token|url|uri$|auth|cred|template|header|cert|pem|webhook|sasl/i

/** Attributes that sound like secrets, or are write-only, and may be read, by the reason. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  'the public half of a pair of keys, or the ID of one': [
    'accessKeyID',
    'apiKeyId',
    'destinationOrgPublicApiKey',
    'publicKey',
    'targetPublicKey'
  ],
  'what Atlas has starred out': ['maskedSecret', 'maskedSecretValue'],
  'a public certificate, or the path of one': [
    'brokerPublicCertificate',
    'caCertificate',
    'caCertificatePath',
    'sslCertificate'
  ],
  'the name or the ID of a key in a vault, which opens nothing': [
    'customerMasterKeyID',
    'keyIdentifier',
    'keyVaultName',
    'keyVersionResourceID',
    'kmsKey',
    'masterKeyUUID'
  ],
  'an address that asks for credentials': [
    'acsUrl',
    'audienceUri',
    'hecUrl',
    'issuerUri',
    'mongoURI',
    'schemaRegistryUrls',
    'serviceURL',
    'serviceUrl',
    'ssoUrl',
    'tokenEndpointUrl'
  ],
  'public data on the internet, by the document': ['urls'],
  'the key of a pair, a field or a tag': ['customShardKey', 'key'],
  'who or what was authenticated, and when': [
    'authSource',
    'authorizedDate',
    'authorizedEmail',
    'authorizedUserFirstName',
    'authorizedUserLastName',
    'lastAuth'
  ],
  'settings of a login that hold no password': ['authHeader', 'authzQueryTemplate', 'saslOauthbearerExtensions'],
  'words of a search index': ['tokens'],
  'the ID of a query, which needs a login': ['token'],
  'the name, the place or the ID of a thing, write-only because it is only given once': [
    'checkpointId',
    'cloudProviderEndpointId',
    'collection',
    'database',
    'db',
    'name',
    'namespaces',
    'oplogTs',
    'privateEndpointIpAddress',
    'regionName',
    'replicationSpecId',
    'roleId',
    'targetDeploymentItemName',
    'targetProjectId',
    'testS3Bucket',
    'username',
    'zoneId'
  ]
}
const EXCLUDED = new Set(Object.values(REASONS).flat())

const VALUE = 'a-value-to-be-found'

describeContract('the attributes with secrets', (document) => {
  const attributes = textAttributes(document)

  it('are masked if the document marks them as passwords', () => {
    const passwords = attributes.filter(({ schema }) => schema.format === 'password')
    expect(passwords.length).toBeGreaterThan(10)
    expectNone(passwords.filter((attribute) => !isMasked(attribute)).map(nameOf))
  })

  it('are masked if they sound like secrets or are write-only, or are excluded for a reason', () => {
    const doubtful = attributes.filter(({ name, schema }) => schema.writeOnly === true || SOUNDS_SECRET.test(name))
    const missing = doubtful.filter((attribute) => !isMasked(attribute) && !EXCLUDED.has(attribute.name))
    expectNone([...new Set(missing.map(nameOf))].sort())
  })

  it('are excluded only if the document has them, and they are not masked', () => {
    const masked = new Set(attributes.filter(isMasked).map(({ name }) => name))
    const known = new Set(attributes.map(({ name }) => name))
    expectNone([...EXCLUDED].filter((name) => !known.has(name) || masked.has(name)))
  })

  it('do not hide the names, states and IDs that people look for', () => {
    const plain = ['name', 'id', 'stateName', 'clusterName', 'username', 'groupId', 'orgId', 'description', 'comment']
    expectNone(attributes.filter((attribute) => plain.includes(attribute.name) && isMasked(attribute)).map(nameOf))
  })
})

function nameOf({ parent, name }: Attribute): string {
  return `${parent}.${name}`
}

function isMasked({ name, parent, mapping }: Attribute): boolean {
  const document = mapping ? { [name]: { anything: VALUE } } : { name: 'n', value: 'v', [name]: VALUE }
  return findSecrets({ [parent]: [document] }, 'response').includes(VALUE)
}

/** Every text in the bodies and responses of all operations, by its name and that of the attribute around it. */
function textAttributes({ operations, schemas }: ApiDocument): Attribute[] {
  const found = new Map<string, Attribute>()
  const seen = new Map<Schema, Set<string>>()
  const visit = (schema: Schema | undefined, parent: string) => {
    if (schema === undefined) return
    const whole = resolveSchema(schemas, schema)
    const parents = seen.get(whole) ?? new Set()
    if (parents.has(parent)) return
    seen.set(whole, parents.add(parent))
    for (const [name, property] of Object.entries(whole.properties ?? {})) {
      const inner = resolveSchema(schemas, property)
      const item = inner.items === undefined ? inner : resolveSchema(schemas, inner.items)
      const mapping = typeof inner.additionalProperties === 'object' && isText(inner.additionalProperties)
      if (isText(item) || mapping) {
        found.set(`${parent}.${name}`, { name, parent, schema: { ...item, ...inner, ...property }, mapping })
      }
      visit(property, name)
    }
    const children = Object.values(whole.discriminator?.mapping ?? {}).map(($ref) => ({ $ref }))
    const parts = [whole.allOf, whole.oneOf, whole.anyOf, children].flatMap((each) => each ?? [])
    for (const part of [...parts, whole.items]) visit(part, parent)
    if (typeof whole.additionalProperties === 'object') visit(whole.additionalProperties, parent)
  }
  for (const { versions } of operations) {
    for (const { body, response } of versions) [body, response].forEach((schema) => visit(schema, ''))
  }
  return [...found.values()]
}

function isText({ type, enum: values }: Schema): boolean {
  return type === 'string' && values === undefined
}
