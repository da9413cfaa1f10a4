// What the OpenAPI document says about every operation: an extract that scripts/generate-emulator-facts.ts writes.
import { readFileSync } from 'node:fs'
import type { Format } from '../media-types.ts'
import type { Route } from '../routes.ts'

/** What the document says about a value. */
export interface Shape {
  /** The name of a schema in {@link Facts.schemas}; everything else here comes on top of it. */
  readonly ref?: string
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean'
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly nullable?: true
  readonly readOnly?: true
  readonly writeOnly?: true
  readonly items?: Shape
  /** The attributes of an object, also those that it inherits. */
  readonly attributes?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  /** What attributes with any other name are; without it there are none. */
  readonly others?: Shape
  readonly oneOf?: readonly Shape[]
  /** The attribute that decides which one it is, and the schemas by its values. */
  readonly by?: { readonly attribute: string; readonly schemas: Readonly<Record<string, string>> }
}

/** One version of an operation. */
export interface VersionFacts {
  readonly version: string
  readonly sunset?: string
  /** Only JSON, if absent. */
  readonly formats?: readonly Format[]
  /** The lowest status of success. */
  readonly status: number
  readonly body?: Shape
  readonly response?: Shape
}

export interface OperationFacts {
  readonly method: Route['method']
  readonly path: string
  /** Oldest first; `preview` last. */
  readonly versions: readonly VersionFacts[]
  /** The names of roles, any one of which suffices. */
  readonly roles?: readonly string[]
  /** Whether it needs no token. */
  readonly open?: true
  readonly paged?: true
  /** The path parameters that have a pattern or an enum, apart from IDs of 24 digits. */
  readonly params?: Readonly<Record<string, Shape>>
  /** The query parameters, apart from those that every operation or every list has. */
  readonly query?: Readonly<Record<string, Shape & { readonly needed?: true }>>
}

export interface Facts {
  /** The revision of the document. */
  readonly source: string
  readonly operations: Readonly<Record<string, OperationFacts>>
  readonly schemas: Readonly<Record<string, Shape>>
}

let loaded: Facts | undefined

/** The extract; it is read when it is first needed. */
export function facts(): Facts {
  loaded ??= JSON.parse(readFileSync(new URL('./facts.json', import.meta.url), 'utf8')) as Facts
  return loaded
}
