// Reads the types that an alert of a project can have.
import { createResolver, objectAt, stringsAt, type JsonObject } from './document.ts'
import { membersOf } from './schemas.ts'

const ALERT = 'AlertViewForNdsGroup'

/** The documented values of `eventTypeName` of an alert, sorted; empty for a document without alerts. */
export function readAlertTypes(document: JsonObject): readonly string[] {
  const resolve = createResolver(document)
  const schemas = objectAt(objectAt(document.components ?? {}, 'components').schemas ?? {}, 'components, schemas')
  if (schemas[ALERT] === undefined) return []
  const types = new Set<string>()
  const seen = new Set<JsonObject>()
  const visit = (schema: JsonObject, isType: boolean): void => {
    if (seen.has(schema)) return
    seen.add(schema)
    if (isType) stringsAt(schema.enum, `${ALERT}, enum`).forEach((type) => types.add(type))
    membersOf(schema, resolve, ALERT).forEach((member) => visit(member, isType))
    const { eventTypeName } = objectAt(schema.properties ?? {}, `${ALERT}, properties`)
    if (eventTypeName !== undefined) visit(resolve(eventTypeName, ALERT), true)
  }
  visit(resolve(schemas[ALERT], ALERT), false)
  return [...types].sort()
}
