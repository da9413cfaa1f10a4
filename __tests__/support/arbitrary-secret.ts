// Secrets of any shape, for tests of properties.
import fc from 'fast-check'

/** The secrets are longer than this, in characters. */
const LONGER_THAN = 8

const SPECIALS = [...'"\'\\`*_[]()<>{}#|~@$&%+=!?:;,./ \t-']
const SPECIAL_PIECES = [
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '  ',
  '::',
  '##[',
  '://',
  'www.',
  ': ',
  ' #',
  '%0A',
  '%2F',
  '&amp;',
  '<br>',
  '\\n',
  '\\u0041',
  '***',
  '${{',
  '$$'
]
const CONTROLS = [
  '\u0001',
  '\b',
  '\u000b',
  '\f',
  '\u001b[31m',
  '\u007f',
  '\u0085',
  '\u009b',
  '\u2028',
  '\u2029',
  '\u200b',
  '\u202e',
  '\ufeff'
]
const word = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/)
const piece = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 4, arbitrary: fc.constantFrom(...SPECIALS) },
  { weight: 2, arbitrary: fc.constantFrom(...SPECIAL_PIECES) },
  { weight: 1, arbitrary: fc.constantFrom(...CONTROLS) },
  { weight: 1, arbitrary: fc.constantFrom('ä', 'ß', '€', '漢字', '😀', 'é', 'e\u0301') }
)
/** Anything that GitHub takes as a secret: it trims white space, and variables hold no NUL. */
export const arbitrarySecret = fc
  .oneof(
    { weight: 8, arbitrary: fc.array(piece, { minLength: 3, maxLength: 12 }) },
    { weight: 1, arbitrary: fc.array(piece, { minLength: 150, maxLength: 400 }) },
    { weight: 1, arbitrary: fc.array(fc.stringMatching(/^[0-9]{1,5}$/), { minLength: 4, maxLength: 8 }) }
  )
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text.length > LONGER_THAN)
