// Query parameters, checked against the document.
import { AtlasError, atlasError } from '../atlas-error.ts'
import type { Call } from '../routes.ts'
import type { OperationFacts } from './facts.ts'

/** @throws AtlasError 400 MISSING_QUERY_PARAMETER, INVALID_QUERY_PARAMETER */
export function checkQuery({ request }: Call, { query = {} }: OperationFacts): void {
  for (const [name, shape] of Object.entries(query)) {
    const values = request.query.getAll(name)
    if (values.length === 0 && shape.needed) throw missing(name)
    const each = shape.items ?? shape
    for (const value of values) if (!isAllowed(value, each)) throw atlasError('INVALID_QUERY_PARAMETER', name)
  }
}

function isAllowed(
  value: string,
  {
    enum: values,
    type,
    minimum = -Infinity,
    maximum = Infinity
  }: { enum?: readonly unknown[]; type?: string; minimum?: number; maximum?: number }
): boolean {
  if (values !== undefined) return values.includes(value)
  if (type === 'boolean') return ['true', 'false'].includes(value)
  if (type !== 'integer') return true
  return /^-?\d+$/.test(value) && Number(value) >= minimum && Number(value) <= maximum
}

function missing(name: string): AtlasError {
  const detail = `The required query parameter ${name} was not specified.`
  return new AtlasError({ status: 400, code: 'MISSING_QUERY_PARAMETER', detail, parameters: [name] })
}
