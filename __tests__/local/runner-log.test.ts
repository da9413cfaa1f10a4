// What a person sees of a step's output.
import { describe, expect, it } from '@jest/globals'
import { createLogReader, hideMasked } from '../../local/runner-log.ts'

/** Feeds a text in one piece and returns everything that the reader makes of it. */
function read(text: string, masks = new Set<string>()) {
  const live: string[] = []
  const reader = createLogReader({ masks, onLine: (line) => live.push(line) })
  reader.write(text)
  reader.end()
  return { log: reader.log(), live, annotations: reader.annotations, masks }
}

describe('createLogReader', () => {
  it('passes plain lines on, even a last one without a line break', () => {
    expect(read('one\ntwo\r\nthree')).toMatchObject({ log: 'one\ntwo\nthree', live: ['one', 'two', 'three'] })
  })

  it('joins lines that arrive in pieces', () => {
    const reader = createLogReader({ masks: new Set(), onLine: undefined })
    for (const piece of ['::add-ma', 'sk::top-secret\nthe top-', 'secret']) reader.write(piece)
    reader.end()
    expect(reader.log()).toBe('the ***')
  })

  it('hides a value from the line on that masks it', () => {
    const { log, masks } = read('early secret\n::add-mask::secret\n::add-mask::secret-value\nsecret-value, secret\n')
    expect(log).toBe('early secret\n***, ***')
    expect([...masks]).toEqual(['secret', 'secret-value'])
  })

  it('never shows a mask command, and ignores an empty mask', () => {
    const { log, masks } = read('::add-mask::\n::add-mask::50%25 off\nnow 50% off')
    expect({ log, masks: [...masks] }).toEqual({ log: 'now ***', masks: ['50% off'] })
  })

  it('collects annotations with their titles, unescaped and without masked values', () => {
    const { annotations, log } = read(
      '::add-mask::hidden-word\n::error title=a%3A b%2C c::one%0Ahidden-word\n::notice::n\n'
    )
    expect(annotations).toEqual([
      { level: 'error', title: 'a: b, c', message: 'one\n***' },
      { level: 'notice', title: undefined, message: 'n' }
    ])
    expect(log).toBe('Error: one\n***\nNotice: n')
  })

  it('shows groups by their titles, and no debug lines', () => {
    expect(read('::group::Details\ninside\n::endgroup::\n::debug::secret thoughts\n').log).toBe('▾ Details\ninside')
  })

  it('shows a command that the runner does not know as it is, and says which one it does not carry out', () => {
    const text = '::set-everything::x\n##[text] y\n::set-output name=a::b\n'
    expect(read(text).log).toBe('::set-everything::x\n##[text] y\n(the command set-output is not carried out here)')
  })

  it('carries out the old form of a command, anywhere in a line', () => {
    const { log, annotations } = read('##[add-mask]hidden-word\nsee ##[error title=a%3Bb]hidden-word%5D\n')
    expect(annotations).toEqual([{ level: 'error', title: 'a;b', message: '***]' }])
    expect(log).toBe('Error: ***]')
  })

  it('finds no command after the first ##[', () => {
    expect(read('##[text] ##[error]x\n')).toMatchObject({ log: '##[text] ##[error]x', annotations: [] })
  })

  it('cuts a long annotation, in the log too, after hiding masked values', () => {
    const { log, annotations } = read(`::add-mask::hidden-word\n::error::${'x'.repeat(4090)}hidden-word and more\n`)
    expect(annotations[0]?.message).toBe(`${'x'.repeat(4090)}*** an`)
    expect(log).toBe(`Error: ${annotations[0]?.message}`)
  })

  it('reads a line as a command only if the runner would', () => {
    const text = 'see ::error::not this\n:\u200B:error::nor this\n  ::warning::but this'
    expect(read(text).annotations).toEqual([{ level: 'warning', title: undefined, message: 'but this' }])
  })
})

describe('hideMasked', () => {
  it('hides a long value before a short one that it contains', () => {
    expect(hideMasked('secret-value, secret', new Set(['secret', 'secret-value']))).toBe('***, ***')
  })
})
