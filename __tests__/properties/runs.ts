// How often the properties are run, and with texts that are likely to break something.
import fc from 'fast-check'

/** Makes every run of CI the same one. */
const SEED = 20_261_127

/**
 * A few runs with the same seed each time. `PROPERTY_RUNS=1000 npm test -- __tests__/properties` makes as many of each
 * property, with another seed each time; a failure prints the seed.
 */
export function runs(few: number): { readonly numRuns: number; readonly seed?: number } {
  const more = process.env['PROPERTY_RUNS']
  return more === undefined ? { numRuns: few, seed: SEED } : { numRuns: Number(more) }
}

const URL_PIECES = [
  '/',
  '//',
  '?',
  '#',
  '%',
  '%2F',
  '%2e%2e',
  '%00',
  '..',
  '.',
  '../',
  '&',
  '=',
  '+',
  ';',
  '\\',
  '@',
  ':'
]
const COMMAND_PIECES = [
  '::error::',
  '::set-output name=a::',
  '::ADD-MASK::',
  '##[error]',
  '##[',
  '::stop-commands::x',
  '%0A'
]
const FILE_PIECES = ['<<', 'EOF', 'ghadelimiter_', 'name=value', '=', '\n', '\r\n', '\r', '\n\n']
const MARKUP_PIECES = [
  '<img src=x>',
  '</td>',
  '</pre>',
  '</code>',
  '<!--',
  '[a](b)',
  '`',
  '```',
  '*a*',
  '$x$',
  '@octocat',
  '#1'
]
const SPACES = [' ', '\t', '\u0085', '\u00a0', '\u2003', '\u2028', '\u3000', '\ufeff']
const OTHERS = [
  '\0',
  '\u001b[31m',
  '\u007f',
  '\u202e',
  '\ud800',
  '\udfff',
  'é',
  '漢字',
  '😀',
  '{{',
  '${{ x }}',
  '__proto__',
  '***'
]

const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(...URL_PIECES),
      fc.constantFrom(...COMMAND_PIECES),
      fc.constantFrom(...FILE_PIECES),
      fc.constantFrom(...MARKUP_PIECES),
      fc.constantFrom(...SPACES),
      fc.constantFrom(...OTHERS),
      fc.stringMatching(/^[a-zA-Z0-9_-]{1,6}$/)
    ),
    { minLength: 1, maxLength: 8 }
  )
  .map((chosen) => chosen.join(''))

/** Texts of pieces that mean something to a URL, a runner, a file of outputs, a page or a terminal. */
export const hostileText = fc.oneof(
  { weight: 8, arbitrary: pieces },
  { weight: 1, arbitrary: fc.constantFrom('.', '..', '/', '%2e%2e', ' ', '-') }
)
