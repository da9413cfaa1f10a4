// Private endpoints, LDAP, and integrations.
import { isObject, type JsonObject } from '../shapes.ts'
import type { DocumentFacts } from './document.ts'
import { progress } from './progress.ts'

export const NETWORKS: readonly DocumentFacts[] = [
  {
    path: /\/privateEndpoint\/(AZURE|GCP|AWS)\/endpointService$/,
    defaults: (shown) => ({
      errorMessage: null,
      ...progress(shown, ['INITIATING', 'AVAILABLE'], (status) => ({ status }))
    }),
    shows: (shown) =>
      progress(shown, ['INITIATING', 'AVAILABLE'], (status) => {
        const isAzure = shown.thing.path.includes('/AZURE/')
        return isAzure && status === 'INITIATING'
          ? { privateLinkServiceName: null, privateLinkServiceResourceId: null }
          : {}
      })
  },
  { path: /\/privateNetworkSettings\/endpointIds$/, defaults: () => ({ status: 'OK' }) },
  {
    path: /\/userSecurity\/ldap\/verify$/,
    shows: (shown) =>
      progress(shown, ['PENDING', 'FAILED'], (status) => ({
        request: withoutPassword(shown.thing.body),
        status,
        validations: status === 'PENDING' ? [] : [{ status: 'FAIL', validationType: 'CONNECT' }]
      }))
  },
  {
    path: /\/userSecurity$/,
    omits: () => ['links'],
    defaults: () => ({ customerX509: {} }),
    shows: ({ thing }) => (isObject(thing.body.ldap) ? { ldap: withoutPassword(thing.body.ldap) } : {})
  },
  {
    path: /\/integrations$/,
    defaults: ({ thing }) => (thing.body.type === 'DATADOG' ? { customEndpoint: null } : {})
  }
]

function withoutPassword({ bindPassword: _password, ...shown }: JsonObject): JsonObject {
  return shown
}
