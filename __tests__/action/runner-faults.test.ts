// What is wrong with the runner or with the data is never called a bug of the action, and says what to do.
import { mkdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { prepareStep, type PhaseStart } from '../../local/step-runner.ts'
import { describeFailure } from '../../src/action/report/failure.ts'
import { inProcess } from '../support/in-process.ts'
import { ACTION, requestLines, runScenario } from '../support/scenario.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'
import { rejectInputs } from './inputs/reject-inputs.ts'

const NO_BUG = /bug in the action|Unexpected error/

/** Runs main after something has happened to its environment. Gives its annotations. */
async function mainWith(change: (start: PhaseStart) => Readonly<Record<string, string>>) {
  const clock = createVirtualClock()
  const emulator = await startEmulator({ clock })
  const run = inProcess({ clock })
  const step = await prepareStep({
    action: ACTION,
    with: {
      'client-id': SAMPLE_CLIENT_ID,
      'client-secret': SAMPLE_CLIENT_SECRET,
      'base-url': emulator.url,
      'org-id': SAMPLE_ORG_ID
    },
    runPhase: async (start) => {
      const env = { ...start.env, ...change(start) }
      const end = await run({ ...start, env })
      // The test reads the files afterwards.
      for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']) {
        rmSync(start.env[name] ?? '', { force: true, recursive: true })
        writeFileSync(start.env[name] ?? '', '')
      }
      return end
    }
  })
  try {
    const main = await step.main()
    const text = main.annotations.map(({ title, message }) => `${title}: ${message}`).join('\n')
    expect(text).not.toMatch(NO_BUG)
    return { exitCode: main.exitCode, text, requests: requestLines(emulator) }
  } finally {
    clock.stop()
    await emulator.close()
    step.remove()
  }
}

describe('before anything is sent, main refuses', () => {
  it.each([
    ['that does not exist', '/nonexistent/temp'],
    ['that is a file', join(import.meta.dirname, 'runner-faults.test.ts')]
  ])('a RUNNER_TEMP %s', async (_title, folder) => {
    const message = await rejectInputs({ 'org-id': SAMPLE_ORG_ID }, { RUNNER_TEMP: folder })
    expect(message).toMatch(/^RUNNER_TEMP: ".*" is not a folder\. The runner sets this variable/)
  })

  it.each(['GITHUB_OUTPUT', 'GITHUB_STATE'])('a %s that does not exist', async (variable) => {
    const { exitCode, text, requests } = await mainWith(() => ({ [variable]: '/nonexistent/file' }))
    expect(exitCode).toBe(1)
    expect(text).toContain(
      `Invalid input: ${variable}: "/nonexistent/file" does not exist. The runner sets this variable`
    )
    expect(requests).toEqual([])
  })

  it.each([
    ['access-token', { 'client-id': '', 'client-secret': '', 'access-token': 'eyJ“quoted”' }],
    ['github-token', { operation: 'rotate-client-secret', 'github-token': 'ghs_é' }]
  ])('a token that cannot be sent in a header: %s', async (name, inputs) => {
    const message = await rejectInputs({ 'org-id': SAMPLE_ORG_ID, ...inputs })
    expect(message).toMatch(new RegExp(`^${name}: contains a character that no token has\\.`, 'm'))
  })

  it.each([
    ['parameters', 'a: &a [*a]'],
    ['body', 'a: &a [*a]'],
    ['query', `${'('.repeat(50_000)}name${')'.repeat(50_000)}`],
    ['body', `${'['.repeat(20_000)}${']'.repeat(20_000)}`]
  ])('an input %s that contains itself, or has too many levels', async (name, text) => {
    const message = await rejectInputs({ operation: 'createGroup', [name]: text })
    expect(message.split('\n')[0]).toMatch(new RegExp(`^${name}: `))
    expect(message).not.toMatch(NO_BUG)
  })
})

const describeLinux = process.platform === 'linux' ? describe : describe.skip
describeLinux('a full disk (Linux, which has a device for that)', () => {
  it.each(['GITHUB_OUTPUT', 'GITHUB_STATE'])('is named as the cause: %s', async (variable) => {
    const { exitCode, text } = await mainWith(() => ({ [variable]: '/dev/full' }))
    expect(exitCode).toBe(1)
    expect(text).toMatch(/Could not access .*ENOSPC[^]*What to do: The disk of the runner is full\. Free space/)
  })

  it('only costs the summary: a warning', async () => {
    const { exitCode, text } = await mainWith(() => ({ GITHUB_STEP_SUMMARY: '/dev/full' }))
    expect(exitCode).toBe(0)
    expect(text).toMatch(/Could not write the job summary: .*ENOSPC[^]*The disk of the runner is full/)
  })
})

it('a summary file in a folder that does not exist is a warning that names the cure', async () => {
  const { exitCode, text } = await mainWith(() => ({ GITHUB_STEP_SUMMARY: '/nonexistent/folder/file' }))
  expect(exitCode).toBe(0)
  expect(text).toContain('Could not write the job summary: Could not access /nonexistent/folder/file')
  expect(text).toContain('What to do: The runner creates RUNNER_TEMP and its files for each step.')
})

it('a RUNNER_TEMP that is removed during main is named as the cause', async () => {
  let folder = ''
  const { main } = await runScenario({
    with: { operation: 'getOrg', 'org-id': SAMPLE_ORG_ID, 'share-token': 'false' },
    env: { RUNNER_TEMP: (folder = join(import.meta.dirname, `temp-${process.pid}`)) },
    arrange: ({ script }) => {
      mkdirSync(folder)
      script({ on: { path: /orgs/ }, effect: { kind: 'then', run: () => rmdirSync(folder) } })
    }
  })
  expect(main.exitCode).toBe(1)
  expect(main.annotations[0]?.message).toMatch(
    /Could not access .*mongodb-atlas-result-.*ENOENT[^]*What to do: The runner/
  )
  expect(main.annotations[0]?.message).not.toMatch(NO_BUG)
})

it('a file of the runner that @actions/core misses is named as the cause', () => {
  const failure = describeFailure(new Error('Missing file at path: /temp/set_env'))
  expect(failure.what).toBe('A file of the runner is missing: /temp/set_env.')
  expect(failure.hint).toMatch(/^The runner creates RUNNER_TEMP and its files for each step/)
})

it.each<[what: string, thrown: unknown, message: string]>([
  ['an error without a code', new TypeError('x is not a function'), 'x is not a function'],
  [
    'an error with a code that is not of a file',
    Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' }),
    'read ECONNRESET'
  ],
  ['what is no error', 'undefined behaviour', 'undefined behaviour']
])('%s is called a bug, and told as it is', (_, thrown, message) => {
  const failure = describeFailure(thrown)
  expect(failure).toMatchObject({ title: 'Unexpected error', what: message, afterSending: true })
  expect(failure.hint).toMatch(/^This is a bug in the action\. Please report it/)
})

it('a file that cannot be opened because there are too many is named without its path', () => {
  const failure = describeFailure(
    Object.assign(new Error('EMFILE: too many open files'), { code: 'EMFILE', syscall: 'open' })
  )
  expect(failure.what).toBe('Could not access a file: EMFILE: too many open files.')
  expect(failure.hint).toContain('ulimit -n')
})

it('without a file for the summary there is none', async () => {
  const { exitCode, text } = await mainWith(() => ({ GITHUB_STEP_SUMMARY: '' }))
  expect([exitCode, text]).toEqual([0, ''])
})

it('a response with 20,000 levels is named as the cause', async () => {
  const { main } = await runScenario({
    with: { operation: 'getGroup', 'project-id': SAMPLE_PROJECT_ID },
    arrange: ({ script }) =>
      script({
        on: { path: /groups/ },
        effect: {
          kind: 'status',
          status: 200,
          headers: { 'Content-Type': 'application/vnd.atlas.2023-01-01+json' },
          body: `{"id":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
        }
      })
  })
  expect(main.exitCode).toBe(1)
  expect(main.annotations[0]?.message).toContain('nested too deeply')
  expect(main.annotations[0]?.message).not.toMatch(NO_BUG)
})
