// IP addresses and CIDR blocks, as access lists hold them.
import { BlockList, isIP } from 'node:net'

/** Whether the string is a single IPv4 or IPv6 address; the specification's patterns allow both. */
export function isAddress(value: string): boolean {
  return isIP(value) !== 0
}

/** Writes a single address as a block, /32 or /128; a block stays as it is. */
export function toCidr(address: string): string {
  return address.includes('/') ? address : `${address}/${bitsOf(address)}`
}

/** Whether the string is a block of addresses in CIDR notation. */
export function isCidr(value: string): boolean {
  const [address = '', prefix = '', ...rest] = value.split('/')
  return isAddress(address) && /^\d{1,3}$/.test(prefix) && Number(prefix) <= bitsOf(address) && rest.length === 0
}

/** The address in a block of just one; undefined for a larger block. */
export function singleAddress(cidrBlock: string): string | undefined {
  const [address = '', prefix] = cidrBlock.split('/')
  return Number(prefix) === bitsOf(address) ? address : undefined
}

/** Whether an address is within a block. */
export function covers(cidrBlock: string, address: string): boolean {
  const [network = '', prefix] = cidrBlock.split('/')
  const list = new BlockList()
  list.addSubnet(network, Number(prefix), familyOf(network))
  return list.check(address, familyOf(address))
}

function bitsOf(address: string): number {
  return isIP(address) === 6 ? 128 : 32
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}
