// mongodb-mcp-server: its Atlas tools, called as a language model would. It sends no token over http.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Client, Ended, Target } from './client.ts'
import { clientEnvironment, LONGEST_MS, runOrGiveUp } from './commands.ts'
import { connect } from './json-rpc.ts'

const PACKAGE = 'mongodb-mcp-server@3.0.4'

type Json = Readonly<Record<string, unknown>>

/** A tool, and what it is given. */
type Use = readonly [tool: string, given: Json]

/** The tools that call the API, and nothing else: no database, no other host. */
function usesFor({ orgId, projectId }: Target): readonly Use[] {
  const cluster = { projectId, clusterName: 'prod' }
  return [
    ['atlas-list-orgs', {}],
    ['atlas-list-projects', { orgId }],
    ['atlas-list-clusters', { projectId }],
    ['atlas-inspect-cluster', cluster],
    ['atlas-inspect-access-list', { projectId }],
    ['atlas-list-db-users', { projectId }],
    ['atlas-list-alerts', { projectId }],
    ['atlas-get-regions', { provider: 'AWS' }],
    ['atlas-get-performance-advisor', cluster],
    ['atlas-streams-discover', { projectId, action: 'list-workspaces' }],
    ['atlas-load-sample-dataset', cluster],
    ['atlas-create-project', { orgId, projectName: 'tools' }],
    ['atlas-create-free-cluster', { projectId, name: 'free' }],
    ['atlas-create-cluster', { projectId, clusterName: 'tools', provider: 'AWS', regions: ['US_EAST_1'] }],
    ['atlas-create-access-list', { projectId, ipAddresses: ['203.0.113.99'], comment: 'tools' }],
    ['atlas-create-db-user', { projectId, username: 'tools', roles: [{ roleName: 'read', databaseName: 'shop' }] }],
    ['atlas-upgrade-cluster', { projectId, clusterName: 'playground', targetTier: 'M10' }],
    ['atlas-pause-resume-cluster', { ...cluster, action: 'PAUSE' }]
  ]
}

export const mcpServer: Client = {
  name: 'mongodb-mcp-server',
  tls: true,
  // It looks for a cluster in one API, and then in the other.
  expects: ['CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API'],
  async prepare(cache) {
    await runOrGiveUp('npm', ['install', '--prefix', cache, '--no-audit', '--no-fund', PACKAGE], { folder: cache })
    return { version: PACKAGE.split('@')[1] ?? '', run: (target) => useTools(cache, target) }
  }
}

async function useTools(cache: string, target: Target): Promise<Ended> {
  const server = join(cache, 'node_modules', 'mongodb-mcp-server', 'dist', 'index.js')
  const child = spawn(process.execPath, [server], {
    cwd: cache,
    env: clientEnvironment(target, join(cache, 'home'), {
      SSL_CERT_FILE: target.certificate ?? '',
      MDB_MCP_API_BASE_URL: target.url,
      MDB_MCP_API_CLIENT_ID: target.clientId,
      MDB_MCP_API_CLIENT_SECRET: target.clientSecret,
      MDB_MCP_ASSISTANT_BASE_URL: `${target.url}/assistant/`,
      MDB_MCP_CONFIRMATION_REQUIRED_TOOLS: '',
      MDB_MCP_DISABLED_TOOLS: 'assistant,atlas-local,mongodb',
      MDB_MCP_LOGGERS: 'stderr',
      MDB_MCP_TELEMETRY: 'disabled'
    }),
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: LONGEST_MS
  })
  const exited = once(child, 'exit')
  let output = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
  try {
    const { ask, notify } = connect(child)
    const clientInfo = { name: 'clients', version: '1.0.0' }
    await ask('initialize', { protocolVersion: '2025-06-18', capabilities: {}, clientInfo })
    notify('notifications/initialized')
    for (const [tool, given] of usesFor(target)) {
      const { isError, content } = await ask('tools/call', { name: tool, arguments: given })
      output += `${tool}: ${JSON.stringify(content)}\n`
      if (isError === true) throw new Error(`${tool} failed.`)
    }
    return { failed: false, output }
  } catch (error) {
    return { failed: true, output: `${output}${(error as Error).message}\n` }
  } finally {
    child.stdin.end()
    await exited
  }
}
