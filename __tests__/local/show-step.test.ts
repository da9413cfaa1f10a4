// How `npm start` shows a step.
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
    paths: [],
    summary: ''
  }
  return { ...nothing, exitCode: 0, signal: null, durationMs: 12.4, ...changes }
}

describe('renderGiven', () => {
  it('hides secrets, and a body, which may contain one', () => {
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
  it.each([
    [{}, undefined, '  Succeeded (exit code 0, 12 ms).'],
    [{}, 'success', '  Succeeded, as expected (exit code 0, 12 ms).'],
    [{}, 'failure', '  Succeeded; expected a failure (exit code 0, 12 ms).'],
    [{ exitCode: 1 }, 'failure', '  Failed, as expected (exit code 1, 12 ms).'],
    [{ exitCode: 1 }, 'success', '  Failed; expected a success (exit code 1, 12 ms).'],
    [{ exitCode: null, signal: 'SIGKILL' }, undefined, '  Failed (signal SIGKILL, 12 ms).']
  ] as const)('says how a phase ended: %j, expected %s', (changes, expected, text) => {
    expect(renderOutcome(phase(changes), masks, expected)).toBe(text)
  })

  it('shows each output on one line, cut and without masked values', () => {
    const outputs = { a: 'x hidden-value\ny', b: 'z'.repeat(500) }
    expect(renderOutcome(phase({ outputs }), masks)).toMatch(/a = x \*\*\* y\n {4}b = z{100}… \(500 characters\)$/)
  })
})

describe('renderSummary', () => {
  it('shows the first lines of a collapsed section, without masked values', () => {
    const section = Array.from({ length: 30 }, (_, index) => `line ${index}`).join('\n')
    const text = renderSummary('/f.md', `<h3>hidden-value</h3>\n<details>${section}\n</details>\nend\n`, masks)
    expect(text).toMatch(/^ {2}summary \(saved as \/f\.md\)\n {4}\*\*\*\n {4}line 0\n/)
    expect(text).toMatch(/line 11\n {4}… 18 more lines\n\n {4}end$/)
  })

  it('shows a short section whole', () => {
    const text = renderSummary('/f.md', `<details>one\ntwo\n</details>\n`, masks)
    expect(text).toBe('  summary (saved as /f.md)\n    one\n    two')
  })

  it('shows the cells of a table as a line, and text unescaped', () => {
    const text = renderSummary('/f.md', '<table>\n<tr><td>a &lt; b</td><td><code>c</code></td></tr>\n</table>', masks)
    expect(text).toMatch(/\n {4}\| a < b \| c \|$/)
  })
})
