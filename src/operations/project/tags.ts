// Tags of a project: the option, and how those of a project differ from it.
import type { Problem } from '../../atlas/errors.ts'
import { parseTag, type Tag } from '../tags.ts'

/** A tag that a project does not have, or has with another value. */
export interface TagDifference extends Tag {
  readonly found: string | undefined
}

/** Source: Atlas documentation, resource tags. */
const TEXT = /^[\p{L}\p{N} ;@_.+-]{1,255}$/u
const MAX_TAGS = 50

/** Reads option `tags`, without what is no tag. Pure. */
export function parseTags(texts: readonly string[]): readonly Tag[] {
  return texts.map(parseTag).filter((tag) => tag !== undefined)
}

/** Finds problems with option `tags`. Pure. */
export function checkTags(texts: readonly string[]): readonly Problem[] {
  const tags = parseTags(texts)
  const problems: string[] = []
  if (tags.length < texts.length || tags.some(({ key, value }) => !TEXT.test(key) || !TEXT.test(value))) {
    problems.push(
      'has an entry that is not a tag. Write tags like team=web: letters, digits, spaces and ; @ _ . + - on both sides, at most 255 each.'
    )
  }
  if (new Set(tags.map(({ key }) => key)).size < tags.length) problems.push('names a key more than once.')
  if (texts.length > MAX_TAGS) problems.push(`has more than ${MAX_TAGS} entries.`)
  return problems.map((message) => ({ input: 'tags', message }))
}

/** The wanted tags that are missing or have another value. Pure. */
export function findTagDifferences(wanted: readonly Tag[], found: readonly Tag[]): readonly TagDifference[] {
  return wanted
    .map((tag) => ({ ...tag, found: found.find(({ key }) => key === tag.key)?.value }))
    .filter(({ value, found: other }) => other !== value)
}

/** The tags found, with the wanted ones in their places or at the end. Pure. */
export function mergeTags(wanted: readonly Tag[], found: readonly Tag[]): readonly Tag[] {
  const others = found.filter(({ key }) => wanted.every((tag) => tag.key !== key))
  return [...others, ...wanted]
}
