// What an undo rule says.

/** How to remove what an operation creates. */
export interface UndoRule {
  /** The operation that removes it. */
  readonly undo: string
  /** What to call it in the log. */
  readonly noun: string
  /**
   * Sources of the path parameters of `undo` that the creation does not have: `body.name`, `response.id`, or with
   * `eachEntry` an attribute of each entry of the body, such as `entry.ipAddress`. The first of several that has a
   * value counts.
   */
  readonly from?: Readonly<Record<string, string>>
  /** The body is a list, and each entry creates one thing. */
  readonly eachEntry?: true
  /** Attribute of the creation's body that can hold a marker. */
  readonly marker?: MarkerRule
  /**
   * Reads the thing, with the parameters of `undo`. Without a marker, it is ours if this returned 404 before a
   * successful creation.
   */
  readonly get?: string
  /** Creating one that exists overwrites it, including its marker. */
  readonly replaces?: true
  /** Like `get`, if only a list exists: the attributes of its items to compare with the last parameter. */
  readonly list?: { readonly get: string; readonly attributes: readonly string[] }
}

export interface MarkerRule {
  readonly field: 'comment' | 'description' | 'tags'
  /** Maximum length of the attribute. */
  readonly maxLength?: number
  /** The attribute allows only letters, digits, spaces and the characters `-_.,'`. */
  readonly plain?: true
  /** The operation that reads what was created, or a list that contains it. */
  readonly get: string
  /** Sources of the parameters of `get` that neither the creation nor `undo` has. */
  readonly getFrom?: Readonly<Record<string, string>>
  /** Parameters of `undo` to take from the document: their names, and the attributes that hold them. */
  readonly take?: Readonly<Record<string, string>>
  /**
   * The list that contains what `get` reads by its name, in case Atlas stores it under another name: what to take from
   * its items, the first of several attributes that has a value.
   */
  readonly search?: { readonly list: string; readonly take: Readonly<Record<string, string>> }
}
