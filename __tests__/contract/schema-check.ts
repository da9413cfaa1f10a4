// Checks values against the schemas of the OpenAPI document.
import { Ajv, type ValidateFunction } from 'ajv'
import ajvFormats from 'ajv-formats'
import type { ApiDocument } from './document.ts'
import type { Schema } from './openapi.ts'

export interface SchemaCheck {
  /** Compiles a schema once; the same object again gives the same function. */
  compile(schema: Schema): ValidateFunction
}

/** Creates a check against the schemas of the document as they apply to requests. */
export function createSchemaCheck({ schemas }: ApiDocument): SchemaCheck {
  const regExp = Object.assign(toExpression, { code: 'toExpression' })
  const ajv = new Ajv({ strict: false, allErrors: true, code: { regExp } })
  ajvFormats(ajv)
  const definitions: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(schemas)) {
    definitions[name] = toJsonSchema(schemas, schema)
    // Children extend their parent without its choice of children, which would refer back to them.
    const { oneOf, discriminator: _, ...base } = schema
    if (oneOf !== undefined) definitions[baseOf(name)] = toJsonSchema(schemas, base)
  }
  ajv.addSchema({ $id: 'atlas', definitions })
  const compiled = new Map<Schema, ValidateFunction>()
  return {
    compile(schema) {
      const validate = compiled.get(schema) ?? ajv.compile(toJsonSchema(schemas, schema))
      compiled.set(schema, validate)
      return validate
    }
  }
}

/** A pattern as a Unicode expression, or as a plain one if it has escapes that a Unicode expression does not allow. */
export function toExpression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return new RegExp(pattern)
  }
}

/** Follows a reference. @throws Error if its target does not exist */
export function resolveSchema(schemas: ApiDocument['schemas'], schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  const target = schemas[nameOf(schema.$ref)]
  if (target === undefined) throw new Error(`The document has no ${schema.$ref}.`)
  return resolveSchema(schemas, target)
}

/** Whether only Atlas sets a property. It is then not part of a request, even if it is required. */
export function isReadOnly(schemas: ApiDocument['schemas'], schema: Schema, name: string): boolean {
  const { properties = {}, allOf = [] } = resolveSchema(schemas, schema)
  const property = properties[name]
  if (property !== undefined) return resolveSchema(schemas, property).readOnly ?? false
  return allOf.some((parent) => isReadOnly(schemas, parent, name))
}

function nameOf(reference: string): string {
  return reference.replace('#/components/schemas/', '')
}

function baseOf(name: string): string {
  return `${name}.base`
}

/** Translates a schema of OpenAPI 3.0 to JSON Schema. */
function toJsonSchema(schemas: ApiDocument['schemas'], schema: Schema, extended = false): Record<string, unknown> {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref)
    const based = extended && schemas[name]?.oneOf !== undefined
    return { $ref: `atlas#/definitions/${based ? baseOf(name) : name}` }
  }
  const { discriminator: _, nullable, oneOf, anyOf, allOf, items, properties, additionalProperties, ...rest } = schema
  const convert = (part: Schema) => toJsonSchema(schemas, part)
  const result: Record<string, unknown> = { ...rest }
  // An object that is also a choice of strings would allow nothing.
  if (oneOf?.some(({ type }) => type === 'string')) delete result['type']
  if (schema.exclusiveMinimum) {
    result['exclusiveMinimum'] = schema.minimum
    delete result['minimum']
  }
  if (nullable && schema.type !== undefined) result['type'] = [schema.type, 'null']
  if (nullable && schema.enum !== undefined) result['enum'] = [...schema.enum, null]
  // A value may match several children, if they add nothing to their parent.
  if (oneOf ?? anyOf) result['anyOf'] = (oneOf ?? anyOf)?.map(convert)
  if (allOf) result['allOf'] = allOf.map((part) => toJsonSchema(schemas, part, true))
  if (items) result['items'] = convert(items)
  if (properties) result['properties'] = mapValues(properties, convert)
  if (typeof additionalProperties === 'object') result['additionalProperties'] = convert(additionalProperties)
  else if (additionalProperties !== undefined) result['additionalProperties'] = additionalProperties
  if (schema.required) result['required'] = schema.required.filter((name) => !isReadOnly(schemas, schema, name))
  return result
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, map: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
