// Finds what a job summary would do: Markdown, links, mentions, references, emoji, mathematics, and tags that are not ours.

const TAGS = [
  'br',
  'code',
  'details',
  'em',
  'h3',
  'li',
  'p',
  'pre',
  'strong',
  'summary',
  'table',
  'td',
  'th',
  'tr',
  'ul'
]
/** Tags at which Markdown leaves a block alone. Source: CommonMark 0.31, HTML blocks, conditions 1 and 6. */
const BLOCKS = /^<\/?(details|h3|p|pre|table|ul)>/
/** Links to the Atlas UI, and those of a row to a page with nothing but encoded names in its address. */
const LINK =
  /^<a href="https?:\/\/(?:[^"<>\s]*">Open in Atlas$|[\w.:-]+\/v2(?:\/[\w.~%-]+#\/(?:overview|alerts|clusters\/detail\/[\w.~%-]+|security\/\w+\/\w+)|#\/org\/[\w.~%-]+\/projects)">)/
/** What GitHub acts on in text outside code. */
const ACTIVE: readonly RegExp[] = [/@\w/, /#\d/, /\bgh-\d/i, /:[\w+-]+:/, /\$/, /:\/\//, /www\./i, /`/]

/** @returns each active part; none if the summary only shows text */
export function findActive(summary: string): string[] {
  return [...findMarkdown(summary), ...findTags(summary), ...findActiveTexts(summary)]
}

/** Blocks that Markdown would read: all that do not begin with a block of HTML. */
function findMarkdown(summary: string): string[] {
  return summary
    .replace(/^<pre>[^]*?<\/pre>$/gm, '<pre></pre>')
    .split(/\n[ \t]*\n/)
    .filter((block) => block.trim() !== '' && !BLOCKS.test(block.trimStart()))
}

function findTags(summary: string): string[] {
  const tags = summary.match(/<[^>]*>?/g) ?? []
  const links = summary.match(/<a [^>]*>[^<]*/g) ?? []
  const known = new Set(TAGS.flatMap((tag) => [`<${tag}>`, `</${tag}>`]))
  const unknown = tags.filter((tag) => !known.has(tag) && tag !== '</a>' && !tag.startsWith('<a '))
  return [
    ...unknown,
    ...links.filter((link) => !LINK.test(link)),
    ...(summary.match(/&(?!(lt|gt|amp|quot|apos);)/g) ?? [])
  ]
}

function findActiveTexts(summary: string): string[] {
  const texts = summary
    .replace(/<(pre|code)>[^]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, '\n')
    .split('\n')
  return texts.filter((text) => ACTIVE.some((pattern) => pattern.test(text)))
}
