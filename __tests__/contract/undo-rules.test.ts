// The rules for removing what an operation created agree with the OpenAPI document.
import { expect, it } from '@jest/globals'
import { buildProvenance } from '../../src/operations/temporary/provenance.ts'
import type { MarkerRule, UndoRule } from '../../src/atlas/undo-rule.ts'
import { UNDO_RULES } from '../../src/atlas/undo-rules.ts'
import { createFindAttribute, itemOf } from './attributes.ts'
import { describeContract } from './describe-contract.ts'
import { latestStable, type ApiDocument, type DocumentedOperation } from './document.ts'
import { expectNone } from './expect-none.ts'
import type { Schema } from './openapi.ts'
import { resolveSchema, toExpression } from './schema-check.ts'
import { WITHOUT_UNDO } from './without-undo.ts'

/** The marker of a step whose names are as long as GitHub allows. */
const PROVENANCE = buildProvenance({
  runId: '123456789012',
  attempt: '100',
  repository: `example-organization/${'repository-'.repeat(9)}`,
  job: 'deploy_to-production',
  random: 'x7k2p9qa',
  startedAtMs: Date.parse('2026-11-23T23:10:00Z')
})
/** The longest marker that `planUndo` writes if a rule has no limit. */
const LONGEST_MARKER = 250

describeContract('the undo rules', (document) => {
  const operations = new Map(document.operations.map((operation) => [operation.id, operation]))
  const find = createFindAttribute(document)
  const rules = Object.entries(UNDO_RULES)

  /** Checks all rules. Each finding begins with the name of its rule. */
  const each = (check: (rule: UndoRule, create: DocumentedOperation, undo: DocumentedOperation) => string[]) =>
    rules.flatMap(([id, rule]) => {
      const [create, undo] = [operations.get(id), operations.get(rule.undo)]
      return create && undo ? check(rule, create, undo).map((finding) => `${id}: ${finding}`) : []
    })
  const get = (id: string) => operations.get(id) as DocumentedOperation

  it('name a POST operation and a DELETE operation', () => {
    const wrong = rules.flatMap(([id, rule]) => {
      const { undo } = rule
      const removes = operations.get(undo)?.method === 'DELETE'
      return operations.get(id)?.method === 'POST' && removes ? [] : [`${id}, or ${undo}`]
    })
    expectNone(wrong)
    expect(rules.length).toBeGreaterThan(30)
  })

  it('read and remove with stable versions', () => {
    expectNone(
      each((rule) =>
        [rule.undo, ...readers(rule)]
          .filter((id) => latestStable(get(id)) === undefined)
          .map((id) => `${id} has no stable version`)
      )
    )
  })

  it('read with GET operations', () => {
    expectNone(
      each((rule) =>
        readers(rule).flatMap((id) => (operations.get(id)?.method === 'GET' ? [] : [`${id} is not a GET`]))
      )
    )
  })

  it('have exactly one source for every parameter of the removal', () => {
    const findings = each(({ from = {} }, create, undo) => {
      const needed = undo.parameters.filter(({ required }) => required).map(({ name }) => name)
      const given = pathNames(create)
      const unknown = needed.filter((name) => !(name in from) && !given.includes(name))
      const unneeded = Object.keys(from).filter((name) => !pathNames(undo).includes(name))
      return [
        ...unknown.map((name) => `no source for ${name}`),
        ...unneeded.map((name) => `${name} is not a parameter`)
      ]
    })
    expectNone(findings)
  })

  it('take values from strings in bodies and responses, in every version', () => {
    const findings = each((rule, create) =>
      [...Object.values(rule.from ?? {}), ...Object.values(rule.marker?.getFrom ?? {})]
        .flatMap((places) => places.split('|'))
        .flatMap((place) => create.versions.flatMap((version) => checkPlace(rule, place, version)))
    )
    expectNone(findings)
  })

  it('say whether the body is a list', () => {
    const findings = each(({ eachEntry }, { versions }) =>
      versions.flatMap(({ version, body }) => {
        const list = body !== undefined && resolveSchema(document.schemas, body).type === 'array'
        return list === (eachEntry === true) ? [] : [`the body of ${version}`]
      })
    )
    expectNone(findings)
  })

  it('put markers where they fit and can be read again', () => {
    const findings = each(({ marker, eachEntry }, { versions }) => {
      if (marker === undefined) return []
      const read = latestStable(get(marker.get))?.response
      const seen = find(itemOf(document, read) ?? read, marker.field)
      const written = versions.flatMap(({ version, body }) => {
        const fields = find(eachEntry ? itemOf(document, body) : body, marker.field)
        if (fields.length === 0) return [`no ${marker.field} in ${version}`]
        return fields.flatMap((field) => checkMarker(marker, field))
      })
      return [...written, ...(seen.length === 0 ? [`${marker.get} returns no ${marker.field}`] : [])]
    })
    expectNone(findings)
  })

  it('read a marker with what is known before the response', () => {
    const findings = each((rule, create, undo) => {
      const { marker } = rule
      if (marker === undefined) return []
      const known = knownBefore(rule, create, undo)
      const given = marker.getFrom === undefined ? known : Object.keys(marker.getFrom)
      const taken = Object.keys(marker.take ?? {})
      const complete = pathNames(undo).every((name) => known.includes(name) || taken.includes(name))
      const response = latestStable(get(marker.get))?.response
      const shown = itemOf(document, response) ?? response
      const hidden = Object.values(marker.take ?? {}).filter((attribute) => !isString(find(shown, attribute)))
      return [
        ...sameNames(marker.get, given, pathNames(get(marker.get))),
        ...(complete ? [] : [`what ${marker.get} returns is not enough to remove it`]),
        ...hidden.map((attribute) => `${marker.get} returns no string ${attribute}`)
      ]
    })
    expectNone(findings)
  })

  it('search in lists that name what they contain', () => {
    const findings = each(({ marker }, _create, undo) => {
      if (marker?.search === undefined) return []
      const { list, take } = marker.search
      const item = itemOf(document, latestStable(get(list))?.response)
      const taken = Object.keys(take)
      const hidden = [marker.field, ...Object.values(take).flatMap((attributes) => attributes.split('|'))].filter(
        (attribute) => find(item, attribute).length === 0
      )
      return [
        ...sameNames(
          list,
          pathNames(undo).filter((name) => !taken.includes(name)),
          pathNames(get(list))
        ),
        ...hidden.map((attribute) => `${list} returns no ${attribute}`)
      ]
    })
    expectNone(findings)
    expect(rules.filter(([, { marker }]) => marker?.search !== undefined).length).toBeGreaterThan(3)
  })

  it('check beforehand whether it exists with what is known before the response', () => {
    const findings = each((rule, create, undo) => {
      const known = knownBefore(rule, create, undo)
      const one = rule.get === undefined ? [] : sameNames(rule.get, known, pathNames(get(rule.get)))
      if (rule.list === undefined) return one
      const { get: reader, attributes } = rule.list
      const item = itemOf(document, latestStable(get(reader))?.response)
      return [
        ...one,
        ...sameNames(reader, known.slice(0, -1), pathNames(get(reader))),
        ...attributes
          .filter((attribute) => !isString(find(item, attribute)))
          .map((name) => `${reader} returns no ${name}`)
      ]
    })
    expectNone(findings)
  })

  it('cover every operation that creates something, unless there is a reason not to', () => {
    const removals = document.operations.filter(({ method }) => method === 'DELETE').map(({ path }) => path)
    const creating = document.operations
      .filter(({ method, path }) => method === 'POST' && removals.some((removal) => isBelow(path, removal)))
      .map(({ id }) => id)
    const without = creating.filter((id) => !(id in UNDO_RULES))
    expect(without.sort()).toEqual(Object.keys(WITHOUT_UNDO).sort())
  })

  function checkPlace(rule: UndoRule, place: string, version: ApiDocument['operations'][number]['versions'][number]) {
    const [source = '', attribute = ''] = place.split('.')
    const item = itemOf(document, version.body)
    const schema = { body: version.body, entry: rule.eachEntry ? item : undefined, response: version.response }[source]
    const found = find(schema, attribute).filter((field) => source === 'response' || field.readOnly !== true)
    return isString(found) ? [] : [`no string ${place} in ${version.version}`]
  }

  function checkMarker(marker: MarkerRule, field: Schema): string[] {
    if (marker.field !== 'tags') {
      const text = PROVENANCE.text(marker.maxLength ?? LONGEST_MARKER) ?? ''
      const written = marker.plain ? text.replaceAll('/', ' ') : text
      return fits(field, written) && (field.maxLength ?? Infinity) >= (marker.maxLength ?? LONGEST_MARKER)
        ? []
        : [`"${written}" does not fit into ${marker.field}`]
    }
    const [key] = find(field.items, 'key')
    const [value] = find(field.items, 'value')
    return PROVENANCE.tags.every((tag) => key && value && fits(key, tag.key) && fits(value, tag.value))
      ? []
      : ['the tags do not fit']
  }
})

function readers({ marker, get, list }: UndoRule): string[] {
  return [marker?.get, marker?.search?.list, get, list?.get].filter((id) => id !== undefined)
}

function pathNames({ path }: DocumentedOperation): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
}

/** Parameters of the removal that are known from the call, without its response, in their order. */
function knownBefore({ from = {} }: UndoRule, create: DocumentedOperation, undo: DocumentedOperation): string[] {
  return pathNames(undo).filter((name) => {
    const places = from[name]
    return places === undefined
      ? pathNames(create).includes(name)
      : places.split('|').some((place) => !place.startsWith('response.'))
  })
}

/** The client refuses both missing and unknown parameters. */
function sameNames(id: string, given: readonly string[], needed: readonly string[]): string[] {
  const same = [...given].sort().join() === [...needed].sort().join()
  return same ? [] : [`${id} takes ${needed.join()}, but would get ${given.join()}`]
}

function isString(found: readonly Schema[]): boolean {
  return found.some(({ type }) => type === 'string')
}

function fits({ type, maxLength = Infinity, pattern = '' }: Schema, text: string): boolean {
  return type === 'string' && text.length <= maxLength && toExpression(pattern).test(text)
}

/** Whether the path of a removal is that of the creation followed by parameters only. */
function isBelow(path: string, removal: string): boolean {
  return removal.startsWith(path) && /^(\/\{\w+\})*$/.test(removal.slice(path.length))
}
