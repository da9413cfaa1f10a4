// Nothing in a summary does anything, whatever the text in it, and Markdown has no part in it.
import { describe, expect, it } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { math, mathHtml } from 'micromark-extension-math'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { findActive } from '../../support/active-text.ts'
import { oneIn } from '../../support/one-in.ts'
import { runScenario, type Scenario } from '../../support/scenario.ts'

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</td></tr></table><script>alert(1)</script>',
  '</code></pre><h1>big</h1>',
  '<!-- ',
  '<![CDATA[',
  '[link](https://evil.example)',
  '![image](https://evil.example/x.png)',
  'https://evil.example/a_b',
  'www.evil.example',
  'mailto:someone@evil.example',
  'someone@evil.example',
  '@octocat',
  '#1 and gh-2',
  ':smile: :+1:',
  '$\\frac{1}{2}$ and $$x$$',
  '`code` and ```\nfence\n```',
  '**bold** _it_ ~~gone~~ a|b',
  '\n\n# heading\n\n- item\n\n| a |\n| - |\n\n    code',
  'one\r\rtwo\r\n\r\nthree',
  '&lt;b&gt; &#60;i&#62; &nbsp;',
  '[^1]: note',
  '::error::x\n##[error]x'
]

/** What GitHub makes of a summary. */
function render(summary: string): string {
  return micromark(summary, {
    allowDangerousHtml: true,
    extensions: [gfm(), math()],
    htmlExtensions: [gfmHtml(), mathHtml()]
  })
}

function expectInert(summary: string): void {
  expect(findActive(summary)).toEqual([])
  // Markdown passes HTML blocks on as they are.
  expect(render(summary).replace(/\s/g, '')).toBe(summary.replace(/\s/g, ''))
}

const atlas = { headers: { 'content-type': 'application/vnd.atlas.2023-01-01+json' }, kind: 'status' as const }

/** Where text of others gets into a summary. */
const PLACES: Readonly<Record<string, (text: string) => Scenario>> = {
  'a name from Atlas': (name) => ({
    with: { 'org-id': SAMPLE_ORG_ID },
    arrange: ({ script }) =>
      script({ on: { path: /orgs/ }, effect: { ...atlas, status: 200, body: { id: SAMPLE_ORG_ID, name } } })
  }),
  'an error of Atlas': (detail) => ({
    with: { 'org-id': SAMPLE_ORG_ID },
    arrange: ({ script }) =>
      script({
        on: { path: /orgs/ },
        effect: { ...atlas, status: 400, body: { error: 400, errorCode: detail, detail } }
      })
  }),
  'an error that names the host': (detail) => ({
    with: { 'org-id': SAMPLE_ORG_ID },
    arrange: ({ script, url }) =>
      script({
        on: { path: /oauth/ },
        effect: {
          kind: 'status',
          status: 401,
          body: { error: 'x', error_description: `${detail} ${url} ${url}${detail}` }
        }
      })
  }),
  'a list with links': (name) => ({
    with: { operation: 'listGroups' },
    arrange: ({ script }) =>
      script({
        on: { path: /groups/ },
        effect: { ...atlas, status: 200, body: { results: [{ id: name, name, clusterCount: 0 }], totalCount: 1 } }
      })
  }),
  'names of attributes': (text) => ({
    with: { operation: 'getOrg', 'org-id': SAMPLE_ORG_ID },
    arrange: ({ script }) =>
      script({
        on: { path: /orgs/ },
        effect: { ...atlas, status: 200, body: { id: SAMPLE_ORG_ID, [text]: text, list: [text, { [text]: [text] }] } }
      })
  }),
  'a body in a dry run': (description) => ({
    with: {
      operation: 'createGroupDatabaseUser',
      'project-id': SAMPLE_PROJECT_ID,
      'dry-run': 'true',
      body: JSON.stringify({ username: description, description, roles: [{ [description]: description }] })
    }
  }),
  parameters: (text) => ({
    with: {
      operation: 'getGroupDatabaseUser',
      'project-id': SAMPLE_PROJECT_ID,
      parameters: JSON.stringify({ databaseName: 'admin', username: text })
    }
  }),
  'an unknown parameter': (text) => ({
    with: { operation: 'getGroup', 'project-id': SAMPLE_PROJECT_ID, parameters: JSON.stringify({ [text]: 'x' }) }
  }),
  'the operation': (operation) => ({ with: { operation } }),
  'a condition': (text) => ({
    with: { operation: 'getGroup', 'project-id': SAMPLE_PROJECT_ID, expect: `name == '${text.replaceAll("'", '')}'` }
  }),
  'a broken condition': (text) => ({
    with: { operation: 'getGroup', 'project-id': SAMPLE_PROJECT_ID, expect: `name = ${text}` }
  }),
  'something that post cannot remove': (username) => ({
    with: {
      operation: 'createGroupDatabaseUser',
      'project-id': SAMPLE_PROJECT_ID,
      temporary: 'true',
      body: JSON.stringify({
        username: `u${username}`,
        databaseName: 'admin',
        password: 'correct-horse-battery',
        roles: []
      })
    },
    arrange: ({ script }) => {
      script({ on: { method: 'POST', path: /databaseUsers/ }, effect: { ...atlas, status: 201, body: { username } } })
      script({
        on: { path: /databaseUsers\// },
        effect: { ...atlas, status: 403, body: { error: 403, errorCode: 'X', detail: username } }
      })
    }
  })
}

const isChosen = oneIn(3)

describe('a summary shows, and does not act on,', () => {
  it.each(Object.entries(PLACES))('%s', async (_place, scenario) => {
    const texts = HOSTILE.filter(isChosen)
    let shown = 0
    for (const text of texts) {
      const { main, post } = await runScenario(scenario(text))
      for (const summary of [main.summary, post.summary]) {
        if (summary === '') continue
        shown++
        expectInert(summary)
      }
    }
    expect(shown).toBeGreaterThanOrEqual(texts.length)
  })
})

describe('findActive finds', () => {
  it.each([
    ['Markdown', 'a *b*'],
    ['a mention', '<p>@octocat</p>'],
    ['a reference', '<p>see #12</p>'],
    ['an emoji', '<td>:tada:</td>'],
    ['mathematics', '<p>$x$</p>'],
    ['a link', '<p>https://evil.example</p>'],
    ['an element', '<p><img src=x></p>'],
    ['a link of somebody else', '<p><a href="https://evil.example">click</a></p>'],
    ['a link of a row to another path', '<td><a href="https://evil.example/x#/overview">prod</a></td>'],
    ['a link of a row with a query', '<td><a href="https://evil.example/v2/x?y#/overview">prod</a></td>'],
    ['an entity', '<p>&#64;</p>']
  ])('%s', (_what, summary) => {
    expect(findActive(summary)).not.toEqual([])
  })
})
