// The shape of an OpenAPI 3.0 document.
/** A Schema Object, with the keywords that the document of Atlas uses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly nullable?: boolean
  readonly readOnly?: boolean
  readonly writeOnly?: boolean
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: boolean
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly minProperties?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
  readonly allOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly discriminator?: { readonly propertyName: string; readonly mapping?: Readonly<Record<string, string>> }
}

export type Referable<T> = T | { readonly $ref: string }
export type Security = readonly Readonly<Record<string, readonly string[]>>[]

export interface RawMedia {
  readonly schema?: Schema
  readonly 'x-sunset'?: string
}

export type RawContent = Readonly<Record<string, RawMedia>>

export interface RawParameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly style?: string
  readonly explode?: boolean
  readonly schema: Schema
}

export interface RawOperation {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly parameters?: readonly Referable<RawParameter>[]
  readonly requestBody?: Referable<{ readonly required?: boolean; readonly content: RawContent }>
  readonly responses: Readonly<Record<string, Referable<{ readonly content?: RawContent }>>>
  readonly security?: Security
  readonly deprecated?: boolean
  readonly 'x-rolesRequirements'?: readonly string[]
  readonly 'x-xgen-operation-id-override'?: string
}

export interface RawDocument {
  readonly info: { readonly 'x-xgen-sha': string }
  readonly security?: Security
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}
