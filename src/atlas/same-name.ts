// Compares names and addresses as Atlas stores them.
import { isIP } from 'node:net'

/**
 * Whether Atlas stores two names in the same form: 203.0.113.7 and ::ffff:203.0.113.7 are 203.0.113.7/32, 0.0.0.0 is
 * 0.0.0.0/0, and a block is named by its first address. Pure.
 *
 * Source: public reports on Atlas' Terraform provider (864, 2313).
 */
export function isSameName(found: unknown, wanted: string): boolean {
  if (typeof found !== 'string') return false
  if (found === wanted) return true
  const network = toNetwork(found)
  return network !== undefined && network === toNetwork(wanted)
}

/** First address and prefix of a block, both as IPv6; undefined if the text is no address. */
function toNetwork(text: string): string | undefined {
  const [address = '', suffix, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || address.includes('%') || rest.length > 0) return undefined
  if (suffix !== undefined && !/^\d{1,3}$/.test(suffix)) return undefined
  const given = suffix === undefined ? 128 : Number(suffix) + (version === 4 ? 96 : 0)
  if (given > 128) return undefined
  const bits = toBits(version === 4 ? `::ffff:${address}` : address)
  const prefix = given < 128 ? given : bits === ANY_IPV6 ? 0 : bits === ANY_IPV4 ? 96 : 128
  const shift = BigInt(128 - prefix)
  return `${(bits >> shift) << shift}/${prefix}`
}

/** `::` */
const ANY_IPV6 = 0n
/** `::ffff:0.0.0.0`, which is 0.0.0.0. */
const ANY_IPV4 = 0xffff_0000_0000n

/** The number of an IPv6 address. URL writes any notation as hexadecimal groups. */
function toBits(address: string): bigint {
  const [head = '', tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::')
  const groupsOf = (part: string) => part.split(':').filter((group) => group !== '')
  const [first, last] = [groupsOf(head), groupsOf(tail ?? '')]
  const zeros = Array.from({ length: 8 - first.length - last.length }, () => '0')
  return [...first, ...zeros, ...last].reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n)
}
