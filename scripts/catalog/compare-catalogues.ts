// Says in Markdown which operations differ between two catalogues.
import { isDeepStrictEqual } from 'node:util'
import { expandOperation, type Operation, type StoredCatalog } from '../../src/atlas/catalog/operation.ts'

/**
 * Renders the differences between two catalogues. Pure; empty if they say the same, whatever document they come from.
 */
export function compareCatalogues(before: StoredCatalog, after: StoredCatalog): string {
  const [old, current] = [operationsOf(before), operationsOf(after)]
  const missingFrom = (known: typeof old, all: typeof old) => [...all.values()].filter(({ id }) => !known.has(id))
  const changed = [...current.values()].flatMap((operation) => {
    const facts = changedFacts(old.get(operation.id) ?? operation, operation)
    return facts.length === 0 ? [] : [`\`${operation.id}\`: ${facts.join(', ')}`]
  })
  return [
    ...renderList('Added', missingFrom(old, current).map(describe)),
    ...renderList('Removed', missingFrom(current, old).map(describe)),
    ...renderList('Changed', changed),
    ...renderList('Added alert types', differenceOf(after.alertTypes, before.alertTypes)),
    ...renderList('Removed alert types', differenceOf(before.alertTypes, after.alertTypes))
  ].join('\n')
}

function operationsOf(catalogue: StoredCatalog): ReadonlyMap<string, Operation> {
  const operations = Object.keys(catalogue.operations).flatMap((id) => expandOperation(id, catalogue) ?? [])
  return new Map(operations.map((operation) => [operation.id, operation]))
}

function describe({ id, method, path }: Operation): string {
  return `\`${id}\`: ${method} \`${path}\``
}

/** The names of the facts that differ; of versions and parameters, each one. */
function changedFacts(before: Operation, after: Operation): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Operation)[]
  return names
    .filter((name) => !isDeepStrictEqual(before[name], after[name]))
    .flatMap((name) => {
      if (name === 'versions')
        return changedItems('version', byKey(before.versions, 'version'), byKey(after.versions, 'version'))
      if (name === 'parameters')
        return changedItems('parameter', byKey(before.parameters, 'name'), byKey(after.parameters, 'name'))
      return [name]
    })
}

function byKey<Key extends string>(items: readonly Readonly<Record<Key, string>>[], key: Key): Map<string, unknown> {
  return new Map(items.map((item) => [item[key], item]))
}

function changedItems(
  kind: string,
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>
): string[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  const changes = keys
    .filter((key) => !isDeepStrictEqual(before.get(key), after.get(key)))
    .map((key) => `${!before.has(key) ? 'new ' : !after.has(key) ? 'no ' : ''}${kind} \`${key}\``)
  return changes.length === 0 ? [`order of the ${kind}s`] : changes
}

function differenceOf(all: readonly string[], known: readonly string[]): string[] {
  return all.filter((item) => !known.includes(item)).map((item) => `\`${item}\``)
}

function renderList(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`### ${title} (${items.length})`, '', ...items.map((item) => `- ${item}`), '']
}
