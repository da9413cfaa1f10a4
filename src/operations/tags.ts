// Tags of projects and clusters.
import { recordsIn } from '../atlas/attributes.ts'

/** A tag as Atlas stores it. */
export interface Tag {
  readonly key: string
  readonly value: string
}

/** Reads `key=value`. Pure. @returns undefined for anything else */
export function parseTag(text: string): Tag | undefined {
  const [key = '', ...value] = text.split('=')
  return key.trim() === '' || value.length === 0 ? undefined : { key: key.trim(), value: value.join('=').trim() }
}

/** The tags that a document shows. Pure. */
export function tagsIn(document: Readonly<Record<string, unknown>>): readonly Tag[] {
  return recordsIn(document['tags']).flatMap(({ key, value }) =>
    typeof key === 'string' && typeof value === 'string' ? [{ key, value }] : []
  )
}
