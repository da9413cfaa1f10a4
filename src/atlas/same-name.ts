// Compares names and addresses as Atlas stores them.
import { covers, parseBlock, type AddressBlock } from './address-block.ts'

/**
 * Whether Atlas stores two names in the same form: 203.0.113.7 and ::ffff:203.0.113.7 are 203.0.113.7/32, 0.0.0.0 is
 * 0.0.0.0/0, and a block is named by its first address. Pure.
 *
 * Source: public reports on Atlas' Terraform provider (864, 2313).
 */
export function isSameName(found: unknown, wanted: string): boolean {
  if (typeof found !== 'string') return false
  if (found === wanted) return true
  const [one, other] = [parseEntry(found), parseEntry(wanted)]
  return one !== undefined && other !== undefined && covers(one, other) && covers(other, one)
}

/** The addresses `0.0.0.0` and `::`, alone or with their longest prefix, stand for all addresses. */
const ANY: readonly string[] = ['0.0.0.0/32', '::/128']

function parseEntry(text: string): AddressBlock | undefined {
  const block = parseBlock(text)
  return block !== undefined && ANY.includes(`${block.address}/${block.prefix}`) ? { ...block, prefix: 0 } : block
}
