import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readNotes } from '../../scripts/release/read-notes.ts'

const changelog = `# Changelog

## [1.1.0] - 2027-02-03

### Added

- New.

## [1.0.0] - 2027-01-02

- First.

## [0.9.0] - Unreleased

- Not yet.

## [0.8.0] - 2026-01-01
`

describe('the notes of a release', () => {
  it('are the section of its version', () => {
    expect(readNotes(changelog, '1.1.0')).toBe('### Added\n\n- New.')
    expect(readNotes(changelog, '1.0.0')).toBe('- First.')
  })

  it.each([
    ['1.1', 'no section "## [1.1] - YYYY-MM-DD"'],
    ['0.9.0', 'must end with its date'],
    ['0.8.0', 'is empty']
  ])('need a section of the version with a date and text: %s', (version, message) => {
    expect(() => readNotes(changelog, version)).toThrow(message)
  })

  it('are in CHANGELOG.md for the version of package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    const text = readFileSync('CHANGELOG.md', 'utf8').replace('- Unreleased', '- 2027-01-01')
    expect(readNotes(text, version)).toContain('- ')
  })

  it('are not printed for a tag of another version', () => {
    const command = ['--import', 'tsx', 'scripts/release-notes.ts', 'v0.0.1']
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^The tag must be v\d+\.\d+\.\d+, as package\.json says, not "v0\.0\.1"\.$/m)
  })
})
