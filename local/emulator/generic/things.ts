// What operations without a resource of their own store: one row for each thing, found by its path.
import { atlasDate, MINUTE_MS } from '../dates.ts'
import type { Resource } from '../resource.ts'
import type { JsonObject } from './shapes.ts'

export interface Thing {
  id: string
  projectId?: string
  clusterId?: string
  /** The path of the collection that it is in, or of a single thing its own: below the API's root, without a slash. */
  path: string
  /** What its own path ends with; empty for a single thing. */
  key: string
  created: string
  updated: string
  /** What was sent, and what operations did to it. */
  body: JsonObject
  /** Whether it was removed although Atlas made it. */
  gone?: true
}

interface ThingStore {
  readonly things: Map<string, Thing>
  /** Adds a thing, such as one that only Atlas creates. */
  addThing(seed: Pick<Thing, 'path'> & Partial<Thing>): Thing
}

/** The durations are how long the changes of a thing take that happen by themselves. */
export const things: Resource<ThingStore> & { readonly durations: { readonly thingMs: number } } = {
  routes: [],
  durations: { thingMs: MINUTE_MS },
  createStore({ createTable, newId, nowMs }) {
    const things = createTable<Thing>()
    return {
      things,
      addThing(seed) {
        const id = seed.id ?? newId()
        const created = atlasDate(nowMs())
        const [, projectId] = /^groups\/([^/]+)/.exec(seed.path) ?? []
        const thing = {
          key: id,
          created,
          updated: created,
          body: {},
          ...(projectId !== undefined && { projectId }),
          ...seed,
          id
        }
        things.set(id, thing)
        return thing
      }
    }
  }
}
