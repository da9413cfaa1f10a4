// All that recorded responses show beyond the document's schemas.
import type { JsonObject } from '../shapes.ts'
import { initialBody } from '../initial.ts'
import { BACKUPS } from './backups.ts'
import { CLUSTERS } from './clusters.ts'
import type { DocumentFacts, Shown } from './document.ts'
import { NETWORKS } from './networks.ts'
import { PEOPLE } from './people.ts'
import { STREAMS } from './streams.ts'

const DOCUMENTS: readonly DocumentFacts[] = [...BACKUPS, ...CLUSTERS, ...NETWORKS, ...PEOPLE, ...STREAMS]

/** A thing as Atlas shows it. */
export function asRecorded(given: Shown): JsonObject {
  const shown = { ...given, body: { ...given.body, ...withoutSchema(given) } }
  const facts = DOCUMENTS.find(({ path }) => path.test(shown.thing.path))
  if (facts === undefined) return shown.body
  const wasSent = ([name]: [string, unknown]) => (shown.thing.body[name] ?? null) !== null
  const omitted = facts.omits?.(shown) ?? []
  const kept = Object.entries(shown.body).filter((entry) => wasSent(entry) || !omitted.includes(entry[0]))
  const defaults = Object.entries(facts.defaults?.(shown) ?? {}).filter((entry) => !wasSent(entry))
  return { ...Object.fromEntries([...kept, ...defaults]), ...facts.shows?.(shown) }
}

/** What a thing has from the start although its schema does not know it, or says that it is never null. */
function withoutSchema({ thing, body }: Shown): JsonObject {
  const initial = Object.entries({ ...initialBody(thing.path), ...thing.body })
  const known = Object.keys(initialBody(thing.path))
  return Object.fromEntries(
    initial.filter(([name, value]) => known.includes(name) && (value === null || !(name in body)))
  )
}
