// IP addresses and CIDR blocks: reads and compares them, and checks the options that take one.
import { BlockList, isIP } from 'node:net'
import type { Problem } from '../../atlas/errors.ts'

/** A CIDR block. A single address is the block with the longest prefix. */
export interface AddressBlock {
  readonly family: 'ipv4' | 'ipv6'
  /** Any address of the block. */
  readonly address: string
  /** Number of leading bits that all addresses of the block share. */
  readonly prefix: number
}

/** Reads one IPv4 or IPv6 address. Pure. */
export function parseAddress(text: string): AddressBlock | undefined {
  const version = isIP(text)
  // A zone, as in fe80::1%eth0, is meaningful on one machine only.
  if (version === 0 || text.includes('%')) return undefined
  return version === 4 ? { family: 'ipv4', address: text, prefix: 32 } : { family: 'ipv6', address: text, prefix: 128 }
}

/** Reads a block in CIDR notation, or one address. Pure. */
export function parseBlock(text: string): AddressBlock | undefined {
  const [before = '', prefix, ...rest] = text.split('/')
  const address = parseAddress(before)
  if (address === undefined || prefix === undefined) return address
  if (rest.length > 0 || !/^\d{1,3}$/.test(prefix) || Number(prefix) > address.prefix) return undefined
  return { ...address, prefix: Number(prefix) }
}

/** Whether every address of `inner` is in `outer`. Pure. */
export function covers(outer: AddressBlock, inner: AddressBlock): boolean {
  // An IPv4 rule of a BlockList also matches the address in its IPv6 form, which Atlas lists separately.
  if (outer.family !== inner.family || outer.prefix > inner.prefix) return false
  const block = new BlockList()
  block.addSubnet(outer.address, outer.prefix, outer.family)
  return block.check(inner.address, inner.family)
}

/**
 * Checks the options `ip` and `cidr`, each on its own. Pure.
 *
 * @param example a valid block, for the message
 */
export function checkAddress(
  { ip, cidr }: { readonly ip: string | undefined; readonly cidr: string | undefined },
  example: string
): Problem[] {
  const problems: Problem[] = []
  if (ip !== undefined && parseAddress(ip) === undefined) {
    problems.push({ input: 'parameters.ip', message: `"${ip}" is not one IPv4 or IPv6 address. Blocks go into cidr.` })
  }
  if (cidr !== undefined && (!cidr.includes('/') || parseBlock(cidr) === undefined)) {
    problems.push({ input: 'parameters.cidr', message: `"${cidr}" is not a CIDR block. Write one like ${example}.` })
  }
  return problems
}
