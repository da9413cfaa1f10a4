// What Atlas shows of a thing beyond what the document's schemas tell.
import type { Call } from '../../routes.ts'
import type { OperationFacts } from '../facts.ts'
import type { JsonObject } from '../shapes.ts'
import type { Thing } from '../things.ts'

/** A thing that is about to be shown. */
export interface Shown {
  readonly call: Call
  readonly method: OperationFacts['method']
  readonly thing: Thing
  /** The thing, completed from its schema. */
  readonly body: JsonObject
}

/** What recorded responses show of the things at some paths. */
export interface DocumentFacts {
  /** Matches the path of the collection, or of the single thing, below the API's root. */
  readonly path: RegExp
  /** What is shown whatever was sent. */
  readonly shows?: (shown: Shown) => JsonObject
  /** What is shown if nothing else was sent. */
  readonly defaults?: (shown: Shown) => JsonObject
  /** What is left out unless it was sent. */
  readonly omits?: (shown: Shown) => readonly string[]
}

/** The address of something below the API's root. */
export function hrefOf({ call }: Shown, path: string): string {
  return `${call.request.baseUrl}/api/atlas/v2/${path}`
}
