import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { userAgent, VERSION } from '../../src/action/user-agent.ts'

const run = {
  repository: undefined,
  runId: undefined,
  attempt: undefined,
  job: undefined,
  eventName: undefined,
  actor: undefined
}

describe('the User-Agent header', () => {
  it('has the version of package.json', () => {
    const file = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')
    expect(VERSION).toBe((JSON.parse(file) as { version: string }).version)
  })

  it('names the run if there is one, and contains only characters that a header may have', () => {
    expect(userAgent(run)).toBe(`mongodb-atlas-tasks/${VERSION}`)
    expect(userAgent({ ...run, repository: 'example/shöp\n', runId: '42' })).toBe(
      `mongodb-atlas-tasks/${VERSION} (example/sh?p?; run 42)`
    )
  })
})
