// The nodes of a YAML document, and how many there may be. Unlike what reads them, this needs no library.

/** How deeply lists and mappings may be nested. No body of the Administration API comes close. */
export const MAX_DEPTH = 100
export const TOO_DEEP = `this is inside more than ${MAX_DEPTH} lists and mappings.`
/** How many values a document may have with its aliases followed: a few lines could grow without end. */
export const MAX_VALUES = 1_000_000

export type YamlNode = Scalar | List | Mapping

export interface Scalar {
  readonly kind: 'scalar'
  readonly text: string
  /** Whether it has no quotes, so that it may be a number, a boolean or null. */
  readonly plain: boolean
  readonly offset: number
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly YamlNode[]
  readonly offset: number
}

export interface Mapping {
  readonly kind: 'mapping'
  readonly entries: ReadonlyMap<string, YamlNode>
  readonly offset: number
}

export interface YamlDocument {
  readonly root: YamlNode
  /** Whether a key inside `{ }` has no quotes, so that the text cannot be meant as JSON. */
  readonly hasPlainFlowKeys: boolean
}
