// The file of the shared token: nothing that goes wrong with it stops a step.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { sealToken } from '../../../src/action/session/sealed-token.ts'
import { openSharedToken, type FileCalls } from '../../../src/action/session/shared-token.ts'

const account = { kind: 'service-account', clientId: 'mdb_sa_id_0', clientSecret: 'mdb_sa_sk_0' } as const
const baseUrl = 'https://cloud.mongodb.com'
const envelope = sealToken('a-token', account, baseUrl)
const refuse = () => {
  throw Object.assign(new Error('EPERM: operation not permitted'), { code: 'EPERM' })
}

let folder = ''
const open = (calls?: FileCalls) => openSharedToken(folder, account, baseUrl, { ...(calls && { calls }) })

describe('the shared token', () => {
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'shared-token-'))))
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is read until it is forgotten', () => {
    open().write(envelope, 9e12)
    expect(open().read()).toEqual({ value: 'a-token', expiresAtMs: 9e12 })
    open().forget('another-token')
    expect(open().read()?.value).toBe('a-token')
    open().forget('a-token')
    expect(open().read()).toBeUndefined()
    expect(readdirSync(folder)).toEqual([])
  })

  it('stays if its file cannot be removed, and nothing is thrown', () => {
    open().write(envelope, 9e12)
    open({ rename: refuse, remove: refuse }).forget('a-token')
    expect(open().read()?.value).toBe('a-token')
  })

  it('is not stored if the draft can neither be renamed nor removed, and nothing is thrown', () => {
    open({ rename: refuse, remove: refuse }).write(envelope, 9e12)
    expect(open().read()).toBeUndefined()
    expect(readdirSync(folder)).toHaveLength(1)
  })

  it('leaves no draft if only renaming fails', () => {
    open().write(envelope, 9e12)
    const [name = ''] = readdirSync(folder)
    rmSync(join(folder, name))
    mkdirSync(join(folder, name))
    open().write(envelope, 9e12)
    expect(readdirSync(folder)).toEqual([name])
    expect(open().read()).toBeUndefined()
  })

  const itPosix = process.platform === 'win32' ? it.skip : it
  itPosix('is not read from a pipe, which could block for ever', () => {
    open().write(envelope, 9e12)
    const [name = ''] = readdirSync(folder)
    rmSync(join(folder, name))
    execFileSync('mkfifo', [join(folder, name)])
    expect(open().read()).toBeUndefined()
  })
})
