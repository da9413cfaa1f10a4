// Finds the entry of a project's IP access list that allows an address.
import { covers, parseBlock } from '../../atlas/address-block.ts'
import { valueAt } from '../../atlas/attributes.ts'
import { optionalDateOf } from '../../atlas/date-time.ts'
import { recordOf } from '../../atlas/required-fields.ts'
import type { OperationContext } from '../definition.ts'
import { buildProvenance, readText } from '../temporary/provenance.ts'

/** An entry of the list that is valid now. */
export interface Entry {
  /** Its address or block, as Atlas writes it. */
  readonly value: string
  readonly comment: string
  /** Milliseconds since the epoch; undefined for a permanent entry. */
  readonly expiresAtMs: number | undefined
}

const LIST = 'listGroupAccessListEntries'

/**
 * Finds the entry that this step has created, in whatever notation Atlas stores it; else the one for exactly this
 * address or block; else a permanent one that covers it.
 *
 * @throws what the call throws; NetworkError for an expiry that is not a date
 */
export async function findEntry(
  { atlas, clock, run }: OperationContext,
  { groupId, address }: { readonly groupId: string; readonly address: string }
): Promise<Entry | undefined> {
  const block = parseBlock(address)
  if (block === undefined) throw new Error(`${address} was not checked.`)
  const { marker } = buildProvenance(run)
  const { data } = await atlas.list(LIST, { parameters: { groupId } })
  const entries = data.results.flatMap((item) => {
    const record = recordOf(LIST, item)
    const value = record['ipAddress'] ?? record['cidrBlock']
    if (typeof value !== 'string') return []
    const other = parseBlock(value)
    const comment = valueAt(record, 'comment')
    const isOwn = readText(comment)?.marker === marker
    if (!isOwn && (other === undefined || !covers(other, block))) return []
    const expiresAtMs = optionalDateOf(LIST, record, 'deleteAfterDate')
    const isExact = other?.prefix === block.prefix
    return [{ value, comment: typeof comment === 'string' ? comment : '', expiresAtMs, isOwn, isExact }]
  })
  const valid = entries.filter(({ expiresAtMs }) => expiresAtMs === undefined || expiresAtMs > clock.nowMs())
  return (
    valid.find(({ isOwn }) => isOwn) ??
    valid.find(({ isExact }) => isExact) ??
    valid.find(({ expiresAtMs }) => expiresAtMs === undefined)
  )
}
