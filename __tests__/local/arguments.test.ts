// The command line of `npm start`.
import { describe, expect, it } from '@jest/globals'
import { FLAGS, parseArguments, UsageError } from '../../local/arguments.ts'
import { INPUTS } from '../../src/action/inputs/definitions.ts'
import type { InputDefinition } from '../../src/action/inputs/input-definition.ts'

const NAMES = ['operation', 'org-id', 'parameters', 'dry-run', 'paginate', 'body']
const INPUTS_OF_ACTION = Object.fromEntries(NAMES.map((name) => [name, {}]))
const parse = (...given: string[]) => parseArguments(given, INPUTS_OF_ACTION)

describe('parseArguments', () => {
  it('starts the tour without arguments, and shows the help wherever --help appears', () => {
    expect(parse()).toEqual({ kind: 'tour' })
    expect(parse('listOrgs', '--help')).toEqual({ kind: 'help' })
    expect(parse('listOrgs', '--unknown', '-h')).toEqual({ kind: 'help' })
  })

  it('lists operations', () => {
    expect(parse('--list')).toEqual({ kind: 'list', words: [] })
    expect(parse('--list', 'access', 'list')).toEqual({ kind: 'list', words: ['access', 'list'] })
  })

  it('takes the value of an input after a space or an equals sign', () => {
    expect(parse('getOrg', '--org-id', 'x', '--body={"a": "b=c"}')).toEqual({
      kind: 'operation',
      with: { operation: 'getOrg', 'org-id': 'x', body: '{"a": "b=c"}' }
    })
  })

  it('takes the operation as an input too', () => {
    expect(parse('--operation', 'getOrg')).toEqual({ kind: 'operation', with: { operation: 'getOrg' } })
  })

  it.each([
    [['--dry-run', 'getOrg'], { operation: 'getOrg', 'dry-run': 'true' }],
    [['getOrg', '--dry-run'], { operation: 'getOrg', 'dry-run': 'true' }],
    [['getOrg', '--paginate', 'false', '--dry-run', '--org-id', 'x'], { paginate: 'false', 'dry-run': 'true' }],
    [['getOrg', '--paginate=false'], { paginate: 'false' }]
  ])('needs no value for an input that takes true or false: %j', (given, inputs) => {
    expect(parse(...given)).toMatchObject({ with: inputs })
  })

  it('needs no value for an option that is true or false by default', () => {
    const inputs = { ...INPUTS_OF_ACTION, 'sample-data': { default: 'false' }, tier: { default: 'FLEX' } }
    const given = ['create-test-cluster', '--sample-data', '--tier', 'M10']
    expect(parseArguments(given, inputs)).toEqual({
      kind: 'operation',
      with: { operation: 'create-test-cluster', 'sample-data': 'true', tier: 'M10' }
    })
  })

  it('knows which inputs take true or false', async () => {
    const flags: string[] = []
    for (const [name, { parse }] of Object.entries<InputDefinition>(INPUTS)) {
      const parsed = await Promise.resolve('true')
        .then((text) => parse(text, 'input'))
        .catch(() => undefined)
      if (parsed === true) flags.push(name)
    }
    expect(FLAGS).toEqual(flags)
  })

  it.each([
    [['getOrg', '--org-id'], /--org-id.* argument missing/],
    [['--operation'], /--operation.* argument missing/],
    [['getOrg', '--org-id', '--dry-run'], /--org-id.* is ambiguous/],
    [['getOrg', '--orgid', 'x'], /^Unknown option '--orgid'\. The inputs are: operation, org-id, .*, body\.$/],
    [['getOrg', 'listOrgs'], /^operation is given more than once\.$/],
    [['getOrg', '--operation', 'listOrgs'], /^operation is given more than once\.$/],
    [['getOrg', '--org-id', 'x', '--org-id', 'y'], /^org-id is given more than once\.$/],
    [['listOrgs', 'a=1', '--parameters', 'b: 2'], /^Use either NAME=VALUE or --parameters, not both\.$/]
  ])('refuses %j', (given, message) => {
    expect(() => parse(...given)).toThrow(UsageError)
    expect(() => parse(...given)).toThrow(message)
  })

  it('renders NAME=VALUE as YAML that reads back as strings, and a repeated name as a list', () => {
    expect(parse('a=8.0', 'b=x: y', 'c=1=2')).toEqual({
      kind: 'operation',
      with: { parameters: "a: 8.0\nb: 'x: y'\nc: 1=2" }
    })
    expect(parse('a=1', 'a=2', 'a=3')).toMatchObject({ with: { parameters: 'a:\n  - 1\n  - 2\n  - 3' } })
  })
})
