// IP addresses and CIDR blocks: reads and compares them.
import { BlockList, isIP } from 'node:net'

/** A CIDR block. A single address is the block with the longest prefix. */
export interface AddressBlock {
  readonly family: 'ipv4' | 'ipv6'
  /** Any address of the block. */
  readonly address: string
  /** Number of leading bits that all addresses of the block share. */
  readonly prefix: number
}

const BITS = { ipv4: 32, ipv6: 128 } as const

/** Reads one IPv4 or IPv6 address. Pure. */
export function parseAddress(text: string): AddressBlock | undefined {
  return text.includes('/') ? undefined : parseBlock(text)
}

/** Reads a block in CIDR notation, or one address. ::ffff:203.0.113.7 is 203.0.113.7. Pure. */
export function parseBlock(text: string): AddressBlock | undefined {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  // A zone, as in fe80::1%eth0, is meaningful on one machine only.
  if (version === 0 || address.includes('%') || rest.length > 0) return undefined
  const family = version === 4 ? 'ipv4' : 'ipv6'
  if (bits !== undefined && (!/^\d{1,3}$/.test(bits) || Number(bits) > BITS[family])) return undefined
  const prefix = bits === undefined ? BITS[family] : Number(bits)
  return family === 'ipv4' ? { family, address, prefix } : toCanonical(address, prefix)
}

/** An IPv6 block in lower case and without leading zeros; an IPv4-mapped one as IPv4. */
function toCanonical(text: string, prefix: number): AddressBlock {
  const address = new URL(`http://[${text}]`).hostname.slice(1, -1)
  const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address) ?? []
  if (high === undefined || low === undefined || prefix < 96) return { family: 'ipv6', address, prefix }
  const bytes = [high, low].map((half) => parseInt(half, 16)).flatMap((half) => [half >> 8, half & 255])
  return { family: 'ipv4', address: bytes.join('.'), prefix: prefix - 96 }
}

/** The notation in which Atlas stores an address or a block. Pure. */
export function normalizeBlock(text: string): string {
  const block = parseBlock(text)
  if (block === undefined) return text
  return text.includes('/') ? `${block.address}/${block.prefix}` : block.address
}

/** Whether every address of `inner` is in `outer`. Pure. */
export function covers(outer: AddressBlock, inner: AddressBlock): boolean {
  // An IPv4 rule of a BlockList also matches the address in its IPv6 form.
  if (outer.family !== inner.family || outer.prefix > inner.prefix) return false
  const block = new BlockList()
  block.addSubnet(outer.address, outer.prefix, outer.family)
  return block.check(inner.address, inner.family)
}
