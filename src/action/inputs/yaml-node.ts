// The nodes of a YAML document.

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
