import { atlasError } from './answers.ts'
import type { Tag } from './records.ts'
import { listOf, objectWith, textOf, type JsonObject } from './request-body.ts'

const MAX_TAGS = 50

/** Keys and values alike: 1 to 255 letters, digits, spaces and `;@_-.+` (fact: Atlas' page on resource tags). */
const TEXT = /^[\p{L}\p{N} ;@_.+-]{1,255}$/u

/**
 * The tags of a project or a cluster, if the request has any.
 * @throws AtlasError 400 MISSING_ATTRIBUTE, INVALID_ATTRIBUTE
 */
export function tagsOf(body: JsonObject): Tag[] | undefined {
  const tags = listOf(body, 'tags')?.map((item) => {
    const tag = objectWith(item, ['key', 'value'])
    return { key: textOf(tag, 'key') ?? '', value: textOf(tag, 'value') ?? '' }
  })
  const keys = new Set(tags?.map(({ key }) => key))
  const isAllowed = tags?.every(({ key, value }) => TEXT.test(key) && TEXT.test(value)) ?? true
  if (!isAllowed || keys.size < (tags?.length ?? 0) || keys.size > MAX_TAGS)
    throw atlasError('INVALID_ATTRIBUTE', 'tags')
  return tags
}
