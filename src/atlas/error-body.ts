// Reads the error bodies of Atlas and of its token endpoint.
import { isRecord, recordsIn, valueAt } from './attributes.ts'

/** Whatever could be read of an error body. */
export interface ErrorBody {
  /** `errorCode` of Atlas' schema, or the string in `error` of an OAuth response. */
  readonly errorCode: string | undefined
  readonly detail: string | undefined
  readonly parameters: readonly unknown[]
  /** `badRequestDetail.fields`: which attributes of the body are wrong, and why. */
  readonly fields: readonly string[]
  /** Whether the body follows Atlas' error schema: `error` is the status as a number. */
  readonly fromAtlas: boolean
}

const UNREADABLE: ErrorBody = {
  errorCode: undefined,
  detail: undefined,
  parameters: [],
  fields: [],
  fromAtlas: false
}

/**
 * Reads an error body. Never throws: anything but JSON of a known shape gives empty fields.
 *
 * Source of the two shapes: the schema ApiError of the Admin API (`error` is a number), RFC 6749 section 5.2 for the
 * token endpoint (`error` is a string). The schema requires `errorCode`, but older responses lack it.
 */
export function parseErrorBody(body: Buffer): ErrorBody {
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    return UNREADABLE
  }
  if (!isRecord(value)) return UNREADABLE
  if (typeof value['error'] === 'string') {
    return { ...UNREADABLE, errorCode: value['error'], detail: text(value['error_description']) }
  }
  return {
    errorCode: text(value['errorCode']),
    detail: text(value['detail']) ?? text(value['reason']),
    parameters: Array.isArray(value['parameters']) ? value['parameters'] : [],
    fields: readFields(value['badRequestDetail']),
    fromAtlas: typeof value['error'] === 'number'
  }
}

function readFields(value: unknown): ErrorBody['fields'] {
  return recordsIn(valueAt(value, 'fields'))
    .map((entry) =>
      [entry['field'], entry['description']]
        .map(text)
        .filter((part) => part !== undefined)
        .join(': ')
    )
    .filter((reason) => reason !== '')
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
