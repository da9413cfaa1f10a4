import { isIP } from 'node:net'
import type { Problem } from '../../atlas/errors.ts'

/** Addresses that share their first bits; one address is a block by itself. */
export interface AddressBlock {
  readonly family: 4 | 6
  /** The address as a number; bits beyond the prefix may be set. */
  readonly address: bigint
  /** How many of the first bits are fixed. */
  readonly prefix: number
}

/** Reads one IPv4 or IPv6 address. Pure. */
export function parseAddress(text: string): AddressBlock | undefined {
  const family = isIP(text)
  // A zone, as in fe80::1%eth0, means something on one machine only.
  if (family === 0 || text.includes('%')) return undefined
  return family === 4
    ? { family: 4, address: joinGroups(text.split('.').map(Number), 8n), prefix: 32 }
    : { family: 6, address: joinGroups(groupsOf(text), 16n), prefix: 128 }
}

/** Reads a block in CIDR notation, or one address. Pure. */
export function parseBlock(text: string): AddressBlock | undefined {
  const [before = '', prefix, ...rest] = text.split('/')
  const address = parseAddress(before)
  if (address === undefined || prefix === undefined) return address
  if (rest.length > 0 || !/^\d{1,3}$/.test(prefix) || Number(prefix) > address.prefix) return undefined
  return { ...address, prefix: Number(prefix) }
}

/**
 * What is wrong with the options `ip` and `cidr`, each by itself. Pure.
 *
 * @param example a block as it may be written
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
    problems.push({ input: 'parameters.cidr', message: `"${cidr}" is no block. Write one like ${example}.` })
  }
  return problems
}

/** Whether every address of `inner` is one of `outer`. Pure. */
export function covers(outer: AddressBlock, inner: AddressBlock): boolean {
  if (outer.family !== inner.family || outer.prefix > inner.prefix) return false
  const free = BigInt((outer.family === 4 ? 32 : 128) - outer.prefix)
  return outer.address >> free === inner.address >> free
}

function joinGroups(groups: readonly number[], bits: bigint): bigint {
  return groups.reduce((sum, group) => (sum << bits) | BigInt(group), 0n)
}

/** The eight groups of a valid IPv6 address. */
function groupsOf(text: string): number[] {
  const read = (part: string | undefined) =>
    part === undefined || part === '' ? [] : part.split(':').flatMap(toGroups)
  const [before, after] = text.split('::')
  const [head, tail] = [read(before), read(after)]
  return [...head, ...new Array<number>(8 - head.length - tail.length).fill(0), ...tail]
}

/** One group; two where the address ends as an IPv4 address does. */
function toGroups(group: string): number[] {
  if (!group.includes('.')) return [Number.parseInt(group, 16)]
  const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number)
  return [a * 256 + b, c * 256 + d]
}
