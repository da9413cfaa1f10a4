// The Atlas CLI: commands of its own, and `atlas api`.
import { join } from 'node:path'
import type { Client, Target } from './client.ts'
import { clientEnvironment, runAll, runCommand, runOrGiveUp } from './commands.ts'

const ADDRESS = '203.0.113.99'

/** Its commands, without the format of the output. Each has to succeed. */
function commandsFor({ projectId }: Target): readonly (readonly string[])[] {
  return [
    ['organizations', 'list'],
    ['projects', 'list'],
    ['clusters', 'list'],
    ['clusters', 'describe', 'prod'],
    ['api', 'clusters', 'getCluster', '--groupId', projectId, '--clusterName', 'prod'],
    ['accessLists', 'create', ADDRESS, '--type', 'ipAddress', '--comment', 'cli'],
    ['accessLists', 'delete', ADDRESS, '--force'],
    ['dbusers', 'create', '--username', 'cli', '--password', 'a-password-of-the-emulator', '--role', 'readWrite@shop'],
    ['dbusers', 'delete', 'cli', '--force'],
    ['clusters', 'create', 'cli', '--provider', 'AWS', '--region', 'US_EAST_1', '--tier', 'M10', '--watch'],
    ['clusters', 'delete', 'cli', '--force', '--watch']
  ]
}

/** Commands that print no document. */
const WITHOUT_OUTPUT = ['delete']

export const atlasCli: Client = {
  name: 'Atlas CLI',
  expects: ['CLUSTER_NOT_FOUND'],
  async prepare(cache) {
    const env = { ...(process.env as Record<string, string>), ...SETTINGS }
    const version = await runOrGiveUp('atlas', ['--version'], { folder: cache, env })
    return {
      version: /\d+\.\d+\.\d+\S*/.exec(version)?.[0] ?? version,
      run(target) {
        const ofClient = atlasCliEnvironment(target, join(cache, 'home'))
        return runAll(
          commandsFor(target).map((command) => () => {
            const format = command.some((word) => WITHOUT_OUTPUT.includes(word)) ? [] : ['--output', 'json']
            return runCommand('atlas', [...command, ...format], { folder: cache, env: ofClient })
          })
        )
      }
    }
  }
}

/** The environment of its commands. */
export function atlasCliEnvironment(target: Target, home: string): Readonly<Record<string, string>> {
  const own = { ...SETTINGS, MONGODB_ATLAS_OPS_MANAGER_URL: target.url, MONGODB_ATLAS_SERVICE: 'cloud' }
  return clientEnvironment(target, home, own)
}

/** It neither reports what it does nor looks for new versions. */
const SETTINGS = { MONGODB_ATLAS_TELEMETRY_ENABLED: 'false', MONGODB_ATLAS_SKIP_UPDATE_CHECK: 'yes' }
