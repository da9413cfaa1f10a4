// What the catalogue knows about an operation, and how operations.json stores it.

/** HTTP methods that the Admin API uses. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The part of a media type after the `+`. */
export type ResponseKind = 'json' | 'csv' | 'gzip'

/**
 * The type of the JSON in a successful response; `none` if the document has no JSON there, `any` for an object or a list of
 * a route that is not in the document.
 */
export type ResponseType = 'object' | 'list' | 'string' | 'boolean' | 'number' | 'none' | 'any'

/** One version of an operation, from its media types `application/vnd.atlas.<version>+<kind>`. */
export interface OperationVersion {
  /** `YYYY-MM-DD`, `YYYY-MM-DD.upcoming` or `preview`. */
  readonly version: string
  /** The day, `YYYY-MM-DD`, on which Atlas stops serving this version; absent if none is announced. */
  readonly sunset?: string
  readonly kinds: readonly ResponseKind[]
  /** The top level of the request body; absent if this version takes no body. */
  readonly body?: 'object' | 'list'
  /** The version to name in the Content-Type, where it differs from `version`. */
  readonly bodyVersion?: string
}

/** A parameter of an operation. An array parameter repeats its name in the query, once for each item. */
export interface Parameter {
  readonly name: string
  readonly place: 'path' | 'query' | 'header'
  /** The type of the value, or of each item of an array. */
  readonly type: 'string' | 'integer' | 'boolean'
  readonly array: boolean
  readonly required: boolean
  /** As in the OpenAPI document: often not anchored, and on some path parameters for the percent-encoded value. */
  readonly pattern?: string
  readonly values?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

/** One operation of the Atlas Administration API. */
export interface Operation {
  readonly id: string
  /** It is not in the catalogue: the caller gave its route, and nothing else is known of it. */
  readonly uncatalogued?: true
  /** A shorter name (`x-xgen-operation-id-override`), where it differs from the ID. */
  readonly alias?: string
  readonly method: Method
  /** The template, such as `/api/atlas/v2/groups/{groupId}`. */
  readonly path: string
  /** Stable versions ascending, then upcoming ones, preview last. */
  readonly versions: readonly OperationVersion[]
  /** The documented statuses of a success, ascending. */
  readonly statuses: readonly number[]
  readonly responseType: ResponseType
  /** The JSON object of a success has at least one of these attributes; empty if the document promises none. */
  readonly attributes: readonly string[]
  /** Path parameters in the order of the path, then the others in the order of the document. */
  readonly parameters: readonly Parameter[]
  /** Any one of these roles is enough; empty if the document names none. */
  readonly roles: readonly string[]
  readonly bodyRequired: boolean
  /** Whether it takes both `pageNum` and `itemsPerPage`. Some paged operations are not GETs. */
  readonly paged: boolean
  readonly deprecated: boolean
  /** Whether Atlas serves it without a token. */
  readonly unauthenticated: boolean
}

/** Facts that operations.json leaves out where they have these values. */
export const operationDefaults = {
  statuses: [200],
  responseType: 'object',
  attributes: [],
  roles: [],
  bodyRequired: false,
  paged: false,
  deprecated: false,
  unauthenticated: false
} as const
export const versionDefaults = { kinds: ['json'] } as const
export const parameterDefaults = { array: false, required: false } as const

/** A `T` in operations.json, where the facts that have defaults are optional. */
export type Stored<T, Defaults> = Omit<T, keyof Defaults> & Partial<T>

/** A version in operations.json. */
export type StoredVersion = Stored<OperationVersion, typeof versionDefaults>

/** A parameter in operations.json. */
export type StoredParameter = Stored<Parameter, typeof parameterDefaults>

/** An operation in operations.json, under its operationId. */
export type StoredOperation = Omit<Stored<Operation, typeof operationDefaults>, 'id' | 'versions' | 'parameters'> & {
  readonly versions: readonly StoredVersion[]
  /** A string is the key of a shared parameter. */
  readonly parameters: readonly (string | StoredParameter)[]
}

/** The contents of operations.json. */
export interface StoredCatalog {
  /** `x-xgen-sha` of the OpenAPI document that the file was generated from. */
  readonly source: string
  /** The documented types of alerts. */
  readonly alertTypes: readonly string[]
  /** Parameters that several operations share, by name. */
  readonly parameters: Readonly<Record<string, StoredParameter>>
  readonly operations: Readonly<Record<string, StoredOperation>>
}

/** The operation with exactly this operationId; undefined if the catalogue does not have it. */
export function expandOperation(id: string, { operations, parameters }: StoredCatalog): Operation | undefined {
  const stored = Object.hasOwn(operations, id) ? operations[id] : undefined
  if (stored === undefined) return undefined
  return {
    ...operationDefaults,
    ...stored,
    id,
    versions: stored.versions.map((version) => ({ ...versionDefaults, ...version })),
    parameters: stored.parameters.map((parameter) => ({
      ...parameterDefaults,
      ...(typeof parameter === 'string' ? (parameters[parameter] as StoredParameter) : parameter)
    }))
  }
}

/** The names between braces in a path template, in order. */
export function pathNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}/]+)\}/g)].map(([, name]) => name ?? '')
}
