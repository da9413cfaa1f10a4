import { describe, expect, it } from '@jest/globals'
import { renderGiven, renderOutcome, renderSummary } from '../../local/show-step.ts'
import type { Phase } from '../../local/step-runner.ts'

const masks = new Set(['hidden-value'])

function phase(changes: Partial<Phase>): Phase {
  const nothing = {
    stdout: '',
    stderr: '',
    log: '',
    annotations: [],
    outputs: {},
    state: {},
    exported: {},
    summary: ''
  }
  return { ...nothing, exitCode: 0, signal: null, durationMs: 12.4, ...changes }
}

describe('renderGiven', () => {
  it('hides what is secret, and the body that may hold something secret', () => {
    const given = { 'client-secret': 's', MONGODB_ATLAS_CLIENT_ID: 'i', 'access-token': 't', body: '{"password": "p"}' }
    expect(renderGiven({ ...given, https_proxy: 'http://u:p@h' })).toBe(
      [
        '    client-secret: ***',
        '    MONGODB_ATLAS_CLIENT_ID: ***',
        '    access-token: ***',
        '    body: (17 characters)',
        '    https_proxy: ***'
      ].join('\n')
    )
  })

  it('writes several lines as a workflow would', () => {
    expect(renderGiven({ parameters: 'a: 1\nb: 2' })).toBe('    parameters: |\n      a: 1\n      b: 2')
  })
})

describe('renderOutcome', () => {
  it('says how a step ended, and whether that was expected', () => {
    expect(renderOutcome(phase({}), masks)).toBe('  green: exit code 0 after 12 ms')
    expect(renderOutcome(phase({ exitCode: 1 }), masks, 'red')).toBe('  red, as expected: exit code 1 after 12 ms')
    expect(renderOutcome(phase({ exitCode: 1 }), masks, 'green')).toContain('red, but green was expected: exit code 1')
    expect(renderOutcome(phase({ exitCode: null, signal: 'SIGKILL' }), masks)).toContain('red: exit code SIGKILL')
  })

  it('shows each output on one line, cut and without masked values', () => {
    const outputs = { a: 'x hidden-value\ny', b: 'z'.repeat(500) }
    expect(renderOutcome(phase({ outputs }), masks)).toMatch(/a = x \*\*\* y\n {4}b = z{100}… \(500 characters\)$/)
  })
})

describe('renderSummary', () => {
  it('shows the start of what GitHub folds, without masked values', () => {
    const folded = Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\n')
    const text = renderSummary('/f.md', `### hidden-value\n<details>${folded}\n</details>\nend\n`, masks)
    expect(text).toMatch(/^ {2}summary, in \/f\.md\n {4}### \*\*\*\n {4}<details>line 0\n/)
    expect(text).toMatch(/line 7\n {4}… 22 more lines\n {4}<\/details>\n {4}end$/)
  })
})
