import { BlockList, isIP } from 'node:net'
import type { AccessListRecord, ApiAccessEntry } from './records.ts'

/** Whether the text is one IPv4 or IPv6 address; the specification's patterns allow both. */
export function isAddress(text: string): boolean {
  return isIP(text) !== 0
}

/** A single address as the block of itself alone, /32 or /128; a block stays as it is. */
export function toCidr(address: string): string {
  return address.includes('/') ? address : `${address}/${bitsOf(address)}`
}

/** Whether the text is a block of addresses in CIDR notation. */
export function isCidr(text: string): boolean {
  const [address = '', prefix = '', ...rest] = text.split('/')
  return isAddress(address) && /^\d{1,3}$/.test(prefix) && Number(prefix) <= bitsOf(address) && rest.length === 0
}

/** The address that a block consists of, if it is but one. */
export function singleAddress(cidrBlock: string): string | undefined {
  const [address = '', prefix] = cidrBlock.split('/')
  return Number(prefix) === bitsOf(address) ? address : undefined
}

/** Whether an address lies in a block. */
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

/** An entry of an API access list; a single address also counts as a block. */
export function apiAccessEntry(address: string, createdAt: string): ApiAccessEntry {
  const single = address.includes('/') ? {} : { ipAddress: address }
  return { cidrBlock: toCidr(address), ...single, createdAt, requestCount: 0 }
}

/** Atlas stores a single address both as itself and as a block (recorded answers). */
export function withBlock<Seed extends Partial<AccessListRecord>>(seed: Seed): Seed {
  return seed.ipAddress === undefined ? seed : { cidrBlock: toCidr(seed.ipAddress), ...seed }
}
