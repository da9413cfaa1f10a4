import { describe, expect, it } from '@jest/globals'
import { parseArguments } from '../../local/arguments.ts'

const INPUTS = ['operation', 'org-id', 'parameters', 'dry-run', 'body']

describe('parseArguments', () => {
  it('takes nothing for the tour, and a plea for help anywhere', () => {
    expect(parseArguments([], INPUTS)).toEqual({ kind: 'tour' })
    expect(parseArguments(['listOrgs', '--help'], INPUTS)).toEqual({ kind: 'help' })
  })

  it('takes inputs with a space, an equals sign, or no value at all', () => {
    expect(parseArguments(['getOrg', '--org-id', 'x', '--body={"a": "b=c"}', '--dry-run'], INPUTS)).toEqual({
      kind: 'operation',
      with: { operation: 'getOrg', 'org-id': 'x', body: '{"a": "b=c"}', 'dry-run': 'true' }
    })
    expect(parseArguments(['--dry-run', '--org-id', 'x'], INPUTS)).toMatchObject({ with: { 'dry-run': 'true' } })
  })

  it('writes names and values as YAML that reads back as text', () => {
    const parameters = (given: string[]) => parseArguments(given, INPUTS)
    expect(parameters(['a=8.0', 'b=x: y', 'c=1=2'])).toEqual({
      kind: 'operation',
      with: { parameters: "a: 8.0\nb: 'x: y'\nc: 1=2" }
    })
    expect(parameters(['a=1', 'a=2', 'a=3'])).toMatchObject({ with: { parameters: 'a:\n  - 1\n  - 2\n  - 3' } })
  })
})
