// The programs that need no preparation: an empty one, this action, and curl.
import { tmpdir } from 'node:os'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, SAMPLE_PROJECT_ID } from '../local/emulator/sample-world.ts'
import { systemVariables } from '../local/step-environment.ts'
import { mustSucceed } from './execute.ts'
import { EMPTY, type NodeVersion, type Program } from './program.ts'
import { runStep } from './step.ts'

/** Does nothing. */
export function emptyProgram(node: NodeVersion): Program {
  const command = { command: node.path, args: ['-e', '0'], folder: tmpdir(), env: systemVariables() }
  return {
    rows: [EMPTY],
    node,
    version: '',
    run: async (_url, execute) => [(await mustSucceed(execute, command)).sample]
  }
}

/** Main and post. Main gets a token and makes the call, post revokes the token. */
export function actionProgram(node: NodeVersion, action: string, label: string): Program {
  return {
    rows: [`main${label}`, `post${label}`],
    node,
    version: '',
    async run(url, execute) {
      const inputs = {
        operation: 'getGroup',
        'project-id': SAMPLE_PROJECT_ID,
        'client-id': SAMPLE_CLIENT_ID,
        'client-secret': SAMPLE_CLIENT_SECRET,
        'base-url': url
      }
      const { main, post } = await runStep({ action, node: node.path, with: inputs }, execute)
      return [main, post]
    }
  }
}
