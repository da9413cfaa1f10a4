// The folders in tasks/: one for each named operation, with what it takes.
import { describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { INPUTS } from '../../src/action/inputs/definitions.ts'
import { loadNamedOperations, OPERATION_NAMES } from '../../src/operations/registry.ts'
import { ACTION } from '../support/play-step.ts'
import { readTask } from './read-task.ts'

const NAMED_OPERATIONS = await loadNamedOperations()

const namesOf = (name: string) => Object.keys(readTask(name).inputs)
const WAITING = ['wait', 'timeout', 'interval']
const JUDGING = ['query', 'expect', 'on-unmet']

describe('tasks', () => {
  it('has a folder for each named operation and for the emulator, and no other', () => {
    expect(readdirSync(join(ACTION, 'tasks')).sort()).toEqual([...OPERATION_NAMES, 'emulator'].sort())
  })

  it('has options that are named like no input', () => {
    const options = NAMED_OPERATIONS.flatMap(({ options }) => Object.keys(options))
    expect(options.filter((option) => Object.hasOwn(INPUTS, option))).toEqual([])
    expect(options.filter((option) => !/^[a-z]+(-[a-z]+)*$/.test(option))).toEqual([])
  })

  it('has defaults that are valid', () => {
    const options = NAMED_OPERATIONS.flatMap(({ options }) => Object.values(options))
    const defaults = options.flatMap((option) => (option.default === undefined ? [] : [option]))
    expect(defaults.length).toBeGreaterThan(10)
    expect(defaults.filter((option) => option.parse(option.default ?? '') === undefined)).toEqual([])
  })

  it.each(OPERATION_NAMES)('describes %s in a line, and runs the same bundle', (name) => {
    const { description, inputs, runs } = readTask(name)
    expect(description.length).toBeLessThan(125)
    expect(Object.values(inputs).filter((input) => input.description.trim() === '')).toEqual([])
    expect(inputs['operation']).toEqual({ description: expect.stringMatching(/^Do not set this/), default: name })
    expect(inputs['job-status']).toMatchObject({ default: '${{ job.status }}' })
    expect(runs).toEqual({
      using: 'node24',
      main: '../../dist/main/index.js',
      post: '../../dist/post/index.js',
      'post-if': 'always()'
    })
  })

  it.each(NAMED_OPERATIONS.map((definition) => [definition.name, definition] as const))(
    'offers what %s takes, and nothing else',
    (name, { subjects, options, body, waits, result, routeOf, needs = [] }) => {
      const account = ['client-id', 'client-secret', ...(needs.includes('service-account') ? [] : ['access-token'])]
      const expected = [
        ...account,
        ...Object.keys(subjects),
        ...Object.keys(options),
        ...(body === undefined ? [] : ['body', 'body-file']),
        ...(waits === undefined ? [] : WAITING),
        ...(routeOf === undefined ? [] : ['api-version', 'paginate', 'wait-until', 'fail-when', 'timeout', 'interval']),
        ...(result === 'none' ? [] : JUDGING),
        ...(needs.includes('github-token') ? ['github-token'] : []),
        ...['dry-run', 'base-url', 'share-token', 'summary', 'operation', 'job-status']
      ]
      expect(namesOf(name).sort()).toEqual(expected.sort())
    }
  )

  it('says in the task what GitHub knows: what is required, and what an option is by default', () => {
    const { inputs } = readTask('create-database-user')
    expect(inputs['cluster-name']).toEqual({ description: 'Cluster name.', required: true })
    expect(inputs['project-id']).toEqual({
      description: 'Project ID. Required, unless environment variable `MONGODB_ATLAS_PROJECT_ID` is set.'
    })
    expect(inputs['auth']).toMatchObject({
      description: expect.stringMatching(/Takes password, x509 or oidc\.$/),
      default: 'password'
    })
    expect(inputs['database']).toEqual({
      description: 'Database that the user may read and write, instead of `roles`.'
    })
    expect(readTask('rotate-client-secret').inputs['secret-name']).toMatchObject({ required: true })
    expect(readTask('verify-org-access').inputs['org-id']).toEqual({
      description: 'Organization ID. Default: environment variable `MONGODB_ATLAS_ORG_ID`.'
    })
  })

  it('has the outputs that mean something', () => {
    const outputs = (name: string) => Object.keys(readTask(name).outputs)
    expect(outputs('login')).toEqual(['status', 'access-token', 'expires-at'])
    expect(outputs('check-access')).toEqual([
      ...['result', 'result-path', 'value', 'satisfied', 'status', 'api-version', 'state', 'url']
    ])
    expect(outputs('allow-runner-ip')).toEqual([
      ...['result', 'result-path', 'value', 'satisfied', 'status', 'ip-address', 'expires-at', 'url']
    ])
  })
})
