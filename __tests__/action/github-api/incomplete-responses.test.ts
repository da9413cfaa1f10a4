// What a rotation says of a response that lacks something: it is no bug of the action, and nothing is changed.
import { expect, it } from '@jest/globals'
import { changes, errorOf, rotate, SECRET, writes } from '../../operations/client-secret/rotation.ts'

const ORGANIZATION = { parameters: `secret-name: ${SECRET}\nscope: organization\norganization: octo-org` }
const selected = { name: SECRET, visibility: 'selected' }
const KEY = 'the public key of organization octo-org'
const REPOSITORIES = 'the repositories that may read the secret'

it.each<[path: RegExp, body: unknown, lacking: string]>([
  [/public-key$/, { key_id: 1, key: 'YWJj' }, KEY],
  [/public-key$/, { key_id: '1', key: 'YWJj' }, KEY],
  [/ATLAS_CLIENT_SECRET$/, { name: SECRET }, `the visibility of secret ${SECRET} of organization octo-org`],
  [/ATLAS_CLIENT_SECRET$/, { ...selected, visibility: null }, `the visibility of secret ${SECRET}`],
  [/repositories$/, { repositories: [{ id: 1 }] }, REPOSITORIES],
  [/repositories$/, { total_count: 1 }, REPOSITORIES],
  [/repositories$/, { total_count: 1, repositories: [{ full_name: 'example/shop' }] }, REPOSITORIES],
  [/repositories$/, { total_count: 1, repositories: [null] }, REPOSITORIES]
])('if what responds to %s sends %j, it lacks %s', async (path, body, lacking) => {
  const rotation = await rotate(ORGANIZATION, {
    arrangeGitHub({ world, script }) {
      Object.assign(world.organizations.get('octo-org')?.secrets.get(SECRET) ?? {}, {
        visibility: 'selected',
        repositoryIds: [1]
      })
      script({ on: { path }, effect: { kind: 'respond', response: { status: 200, body } } })
    }
  })
  expect(rotation.transcript.main.exitCode).toBe(1)
  expect(rotation.transcript.main.annotations[0]?.title).toBe('MongoDB Atlas: GitHub secret not written')
  expect(errorOf(rotation)).toContain(`GitHub's response lacks ${lacking}`)
  expect(errorOf(rotation)).toContain('Check GITHUB_API_URL and what responds at that address.')
  expect([writes(rotation), changes(rotation)]).toEqual([[], []])
})
