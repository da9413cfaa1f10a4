import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'
import { prepareStep } from '../../../local/step-runner.ts'
import { inProcess } from '../../support/in-process.ts'
import { ACTION } from '../../support/scenario.ts'
import { createVirtualClock } from '../../support/virtual-clock.ts'

describe('body-file', () => {
  /** Runs a dry run of createGroup with `body-file: file`. Gives the result, or the message of the error. */
  async function withFile(
    file: string,
    prepare: (workspace: string) => Promise<void>,
    env: Readonly<Record<string, string>> = {}
  ): Promise<string> {
    const step = await prepareStep({
      action: ACTION,
      with: {
        'client-id': SAMPLE_CLIENT_ID,
        'client-secret': SAMPLE_CLIENT_SECRET,
        operation: 'createGroup',
        'body-file': file,
        'dry-run': 'true'
      },
      env,
      runPhase: inProcess({ clock: createVirtualClock() })
    })
    try {
      await prepare(step.workspace)
      const { exitCode, outputs, annotations } = await step.main()
      return exitCode === 0 ? (outputs['result'] ?? '') : (annotations[0]?.message ?? '')
    } finally {
      step.remove()
    }
  }

  it('is read from the workspace', async () => {
    const result = await withFile('atlas/project.yml', async (workspace) => {
      await mkdir(join(workspace, 'atlas'))
      await writeFile(join(workspace, 'atlas/project.yml'), `name: new\norgId: ${SAMPLE_ORG_ID}\n`)
    })
    expect(JSON.parse(result)).toMatchObject({ method: 'POST', body: { name: 'new', orgId: SAMPLE_ORG_ID } })
  })

  it('may have a name that begins with two dots', async () => {
    const result = await withFile('..project.yml', (workspace) =>
      writeFile(join(workspace, '..project.yml'), `name: new\norgId: ${SAMPLE_ORG_ID}\n`)
    )
    expect(JSON.parse(result)).toMatchObject({ body: { name: 'new' } })
  })

  it.each([
    ['UTF-8', '', 'utf8'],
    ['UTF-8 with a byte order mark', '\ufeff', 'utf8']
  ] as const)('may be %s', async (_, mark, encoding) => {
    for (const text of [
      `{"name": "Größe 🌍", "orgId": "${SAMPLE_ORG_ID}"}`,
      `name: Größe 🌍\norgId: ${SAMPLE_ORG_ID}`
    ]) {
      const result = await withFile('project', (workspace) =>
        writeFile(join(workspace, 'project'), Buffer.from(`${mark}${text}`, encoding))
      )
      expect(JSON.parse(result)).toMatchObject({ body: { name: 'Größe 🌍' } })
    }
  })

  const text = `name: Größe\norgId: ${SAMPLE_ORG_ID}\n`
  it.each([
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), 'is UTF-16, as PowerShell'],
    ['big-endian UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'is UTF-16, as PowerShell'],
    ['UTF-16 without a byte order mark', Buffer.from(text, 'utf16le'), 'is UTF-16, as PowerShell'],
    ['Latin-1', Buffer.from(text, 'latin1'), 'is not UTF-8. Save it as UTF-8.']
  ])('cannot be %s', async (_, bytes, message) => {
    const seen = await withFile('project.yml', (workspace) => writeFile(join(workspace, 'project.yml'), bytes))
    expect(seen).toContain(`body-file: ${message}`)
  })

  it('is refused with the place of a mistake, and nothing of its values', async () => {
    const message = await withFile('project.yml', (workspace) =>
      writeFile(join(workspace, 'project.yml'), 'name: new\npassword: q_7*Kp: x~9\n')
    )
    expect(message).toContain(
      'body-file: line 2, column 17, at password: write texts with special characters in quotes'
    )
    expect(message).not.toContain('Kp')
  })

  it('cannot lie outside the workspace', async () => {
    const message = await withFile('../temp/x', (workspace) => writeFile(join(workspace, '..', 'temp', 'x'), '{}'))
    expect(message).toContain('is outside the workspace')
  })

  const itLinks = process.platform === 'win32' ? it.skip : it
  itLinks(
    'cannot be a link to a file outside the workspace (not on Windows, where links need a privilege)',
    async () => {
      const message = await withFile('link', async (workspace) => {
        await writeFile(join(workspace, '..', 'temp', 'x'), '{}')
        await symlink('../temp/x', join(workspace, 'link'))
      })
      expect(message).toContain('is outside the workspace')
    }
  )

  itLinks('cannot be a pipe, which would hang the step (not on Windows)', async () => {
    const message = await withFile('pipe', (workspace) => {
      execFileSync('mkfifo', [join(workspace, 'pipe')])
      return Promise.resolve()
    })
    expect(message).toContain('body-file: cannot be used: it is a named pipe, not a regular file.')
  })

  itLinks('cannot be a socket (not on Windows)', async () => {
    const server = createServer()
    const message = await withFile('socket', async (workspace) => {
      await once(server.listen(join(workspace, 'socket')), 'listening')
    })
    server.close()
    expect(message).toContain('body-file: cannot be used: it is a socket, not a regular file.')
  })

  itLinks('cannot be a device (not on Windows)', async () => {
    const message = await withFile('null', () => Promise.resolve(), { GITHUB_WORKSPACE: '/dev' })
    expect(message).toContain('body-file: cannot be used: it is a device, not a regular file.')
  })

  it('cannot be a folder', async () => {
    const message = await withFile('folder', (workspace) => mkdir(join(workspace, 'folder')))
    expect(message).toContain('body-file: cannot be used: it is a folder, not a regular file.')
  })

  const itAsUser = process.platform === 'win32' || process.getuid?.() === 0 ? it.skip : it
  itAsUser('must be readable (not on Windows, nor as root, who may read everything)', async () => {
    const message = await withFile('secret.yml', (workspace) =>
      writeFile(join(workspace, 'secret.yml'), 'name: new\n', { mode: 0o000 })
    )
    expect(message).toContain('body-file: cannot be read (EACCES).')
  })

  it('is bounded', async () => {
    const message = await withFile('huge.json', async (workspace) => {
      await writeFile(join(workspace, 'huge.json'), '')
      await truncate(join(workspace, 'huge.json'), 2 ** 31)
    })
    expect(message).toContain('body-file: cannot be used: it is larger than 16777216 bytes.')
  })

  it('is named if it does not exist', async () => {
    expect(await withFile('none.json', () => Promise.resolve())).toContain('body-file: is not in the workspace')
  })
})
