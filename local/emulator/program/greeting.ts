// What the emulator prints when it has started.
import type { Emulator } from '../emulator.ts'

/** Renders what exists, and commands that work as they are. Pure. */
export function renderGreeting(
  { url, world }: Pick<Emulator, 'url' | 'world'>,
  { certificatePath }: { readonly certificatePath?: string | undefined } = {}
): string {
  const [account] = world.serviceAccounts.values()
  const { clientId = '', secrets: [secret] = [] } = account ?? {}
  const credentials = `${clientId}:${secret?.secret ?? ''}`
  const curl = certificatePath === undefined ? 'curl -s' : `curl -s --cacert ${certificatePath}`
  const trust =
    certificatePath === undefined
      ? []
      : [
          'Its certificate is self-signed. Node.js, Go, Python and curl trust it with one of these:',
          '',
          `  export NODE_EXTRA_CA_CERTS=${certificatePath}`,
          `  export SSL_CERT_FILE=${certificatePath}`,
          `  export REQUESTS_CA_BUNDLE=${certificatePath}`,
          `  export CURL_CA_BUNDLE=${certificatePath}`,
          ''
        ]
  return [
    '',
    `Emulated MongoDB Atlas at ${url}`,
    '',
    ...[...world.organizations.values()].flatMap(({ id, name }) => [
      `  organization  ${id}  ${name}`,
      ...[...world.projects.values()]
        .filter(({ orgId }) => orgId === id)
        .map((project) => `  project       ${project.id}  ${project.name}`)
    ]),
    '',
    'Point the action, the Atlas CLI or any other client at it:',
    '',
    `  export MONGODB_ATLAS_BASE_URL=${url}`,
    `  export MONGODB_ATLAS_CLIENT_ID=${clientId}`,
    `  export MONGODB_ATLAS_CLIENT_SECRET=${secret?.secret ?? ''}`,
    '',
    ...trust,
    'Get a token and list the organizations:',
    '',
    `  TOKEN=$(${curl} -u '${credentials}' -d grant_type=client_credentials ${url}/api/oauth/token \\`,
    '    | sed \'s/.*"access_token" *: *"\\([^"]*\\)".*/\\1/\')',
    `  ${curl} -H "Authorization: Bearer $TOKEN" -H 'Accept: application/vnd.atlas.2023-01-01+json' \\`,
    `    ${url}/api/atlas/v2/orgs`,
    '',
    `See what exists at ${url}/ and what a job has left at ${url}/emulator/state.`,
    'Press Ctrl-C to stop it.',
    ''
  ].join('\n')
}
