import { describe, expect, it } from '@jest/globals'
import { createCallLog } from '../../src/atlas/call-log.ts'

function record() {
  const lines: string[] = []
  const open = createCallLog({
    request: (line) => void lines.push(`> ${line}`),
    response: (line) => void lines.push(`< ${line}`)
  })
  return { lines, open }
}

describe('the log of calls', () => {
  it('does not name the call in a response that no other request precedes', () => {
    const { lines, open } = record()
    for (const name of ['first', 'second']) {
      const call = open(name)
      call.request(name)
      call.response('200 5 ms')
      call.end()
    }
    expect(lines).toEqual(['> first', '< 200 5 ms', '> second', '< 200 5 ms'])
  })

  it('names the call in every response of those that were open at the same time', () => {
    const { lines, open } = record()
    const [first, second, third] = [open('first'), open('second'), open('third')]
    first.request('first')
    second.request('second')
    second.response('404 6 ms')
    second.end()
    first.response('200 9 ms')
    first.end()
    third.request('third')
    third.response('200 1 ms')
    expect(lines).toEqual(['> first', '> second', '< second 404 6 ms', '< first 200 9 ms', '> third', '< 200 1 ms'])
  })

  it('does not count a call that ended without a response', () => {
    const { lines, open } = record()
    const [first, second] = [open('first'), open('second')]
    first.request('first')
    first.end()
    second.request('second')
    second.response('200 5 ms')
    expect(lines).toEqual(['> first', '> second', '< 200 5 ms'])
  })
})
