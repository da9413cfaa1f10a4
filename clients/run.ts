// `npm run clients`: official clients, unmodified, against the emulator over loopback. With words, only the clients that
// have one of them in their names. With --require-all, a client that this machine does not have is a failure.
import { parseArgs } from 'node:util'
import { atlasCli } from './atlas-cli.ts'
import { clientsFolder } from './cache.ts'
import type { Client } from './client.ts'
import { goTutorial } from './go-tutorial.ts'
import { mcpServer } from './mcp-server.ts'
import { nodeTutorial } from './node-tutorial.ts'
import { pythonTutorial } from './python-tutorial.ts'
import { isFailure, renderReport } from './report.ts'
import { runClient, type Result } from './run-client.ts'
import { terraform } from './terraform.ts'

const CLIENTS: readonly Client[] = [nodeTutorial, pythonTutorial, goTutorial, mcpServer, terraform, atlasCli]

const { positionals: wanted, values } = parseArgs({
  allowPositionals: true,
  options: { 'require-all': { type: 'boolean', default: false } }
})
const chosen = CLIENTS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
if (chosen.length === 0) {
  console.error(`There is no such client. There are:\n${CLIENTS.map(({ name }) => `  ${name}`).join('\n')}`)
  process.exit(2)
}

const cache = clientsFolder()
const results: Result[] = []
for (const client of chosen) {
  console.error(`Running ${client.name} …`)
  results.push(await runClient(client, cache))
}
console.log(renderReport(results))
const missing = values['require-all'] && results.some((result) => 'notRun' in result)
process.exitCode = missing || results.some(isFailure) ? 1 : 0
