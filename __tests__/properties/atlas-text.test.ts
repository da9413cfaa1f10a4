// Text from Atlas of any content is text: no command to the runner, no output of its own, no markup in the summary.
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import type { Phase } from '../../local/step-runner.ts'
import { findActive } from '../support/active-text.ts'
import { runScenario, type Scenario } from '../support/scenario.ts'
import { hostileText, runs } from './runs.ts'

/** The commands that a step gives, but for masks: those of the first form in a line, and the old ones anywhere in it. */
function commandsIn({ stdout }: Phase): string[] {
  // As ActionCommand.cs of actions/runner finds them: it skips what .NET calls white space.
  const NEW = /^[\s\u0085]*::([^ :]+)[^]*?::/
  const OLD = /##\[(\w+)[ \]]/
  return stdout.split(/\r\n|\r|\n/).flatMap((line) => {
    const name = (NEW.exec(line)?.[1] ?? OLD.exec(line)?.[1])?.toLowerCase()
    return name === undefined || ['add-mask', 'debug', 'text'].includes(name) ? [] : [name]
  })
}

const respond = (path: RegExp, status: number, body: unknown): Pick<Scenario, 'arrange'> => ({
  arrange: ({ script }) =>
    script({
      on: { path },
      effect: {
        kind: 'status',
        status,
        headers: { 'content-type': 'application/vnd.atlas.2024-08-05+json' },
        body
      }
    })
})
const getOrg = { operation: 'getOrg', 'org-id': SAMPLE_ORG_ID }

interface Place {
  readonly scenario: (text: string) => Scenario
  /** The commands that the step gives. */
  readonly commands: readonly string[]
  /** An output that is the text. */
  readonly output?: string
}

const PLACES: Readonly<Record<string, Place>> = {
  'a name': {
    scenario: (name) => ({
      with: { 'org-id': SAMPLE_ORG_ID },
      ...respond(/orgs/, 200, { id: SAMPLE_ORG_ID, name })
    }),
    commands: [],
    output: 'name'
  },
  'a value of a query': {
    scenario: (name) => ({
      with: { ...getOrg, query: 'list[0]' },
      ...respond(/orgs/, 200, { id: SAMPLE_ORG_ID, name: 'x', [name]: name, list: [name] })
    }),
    commands: [],
    output: 'value'
  },
  'the detail of an error': {
    scenario: (detail) => ({
      with: getOrg,
      ...respond(/orgs/, 400, { error: 400, errorCode: detail, detail, reason: detail, parameters: [detail] })
    }),
    commands: ['error']
  },
  'an error of the token endpoint': {
    scenario: (text) => ({ with: getOrg, ...respond(/oauth/, 401, { error: text, error_description: text }) }),
    commands: ['error']
  },
  'a state that is waited for': {
    scenario: (stateName) => ({
      with: {
        operation: 'getGroupCluster',
        'project-id': SAMPLE_PROJECT_ID,
        'cluster-name': 'prod',
        'wait-until': "stateName == 'IDLE'",
        timeout: '0s'
      },
      ...respond(/clusters\/prod$/, 200, { name: 'prod', stateName })
    }),
    commands: ['error']
  }
}

describe('text from Atlas is only text:', () => {
  it.each(Object.entries(PLACES))('%s', async (_place, { scenario, commands, output }) => {
    const harmless = await runScenario(scenario('harmless'))
    const names = Object.keys(harmless.main.outputs)
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const { main, post } = await runScenario(scenario(text))
        expect(commandsIn(main)).toEqual(commands)
        expect(commandsIn(post)).toEqual([])
        expect(main.annotations.map(({ level }) => level)).toEqual(commands)
        expect(main.annotations.map(({ title }) => title)).not.toContain('MongoDB Atlas: Unexpected error')
        expect([main.summary, post.summary].flatMap(findActive)).toEqual([])
        expect(main.stdout).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/)
        expect(Object.keys(main.outputs)).toEqual(names)
        // The file of outputs is UTF-8, which has no half of a character.
        if (output !== undefined) expect(main.outputs[output]).toBe(Buffer.from(text).toString())
      }),
      runs(10)
    )
  })
})
