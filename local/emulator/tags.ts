// Resource tags.
import { atlasError } from './atlas-error.ts'
import { listOf, stringOf, toObject, type JsonObject } from './request-body.ts'

export interface Tag {
  key: string
  value: string
}

const MAX_TAGS = 50

/** Pattern of both keys and values (Atlas documentation: resource tags). */
const PATTERN = /^[\p{L}\p{N} ;@_.+-]{1,255}$/u

/**
 * Reads the optional tags of a project or a cluster.
 * @throws AtlasError 400 MISSING_ATTRIBUTE, INVALID_ATTRIBUTE
 */
export function readTags(body: JsonObject): Tag[] | undefined {
  const tags = listOf(body, 'tags')?.map((item) => {
    const tag = toObject(item, ['key', 'value'])
    return { key: stringOf(tag, 'key') ?? '', value: stringOf(tag, 'value') ?? '' }
  })
  const keys = new Set(tags?.map(({ key }) => key))
  const isAllowed = tags?.every(({ key, value }) => PATTERN.test(key) && PATTERN.test(value)) ?? true
  if (!isAllowed || keys.size < (tags?.length ?? 0) || keys.size > MAX_TAGS)
    throw atlasError('INVALID_ATTRIBUTE', 'tags')
  return tags
}
