// Checks the options that take an address or a block.
import { covers, parseAddress, parseBlock } from '../../atlas/address-block.ts'
import type { Problem } from '../../atlas/errors.ts'

interface AddressOptions {
  readonly ip: string | undefined
  readonly cidr: string | undefined
}

/**
 * Checks the options `ip` and `cidr`, each on its own. Pure.
 *
 * @param example a valid block, for the message
 */
export function checkAddress({ ip, cidr }: AddressOptions, example: string): Problem[] {
  const problems: Problem[] = []
  if (ip !== undefined && parseAddress(ip) === undefined) {
    problems.push({ input: 'ip', message: 'is not one IPv4 or IPv6 address. Blocks go into cidr.' })
  }
  if (cidr !== undefined && (!cidr.includes('/') || parseBlock(cidr) === undefined)) {
    problems.push({ input: 'cidr', message: `is not a CIDR block. Write one like ${example}.` })
  }
  return problems
}

/** Blocks in which Atlas never sees a runner. Source: the IANA registries of special-purpose addresses (RFC 6890). */
const NEVER_PUBLIC: readonly (readonly [kind: string, blocks: readonly string[]])[] = [
  ['unspecified', ['0.0.0.0/8', '::/128']],
  ['loopback', ['127.0.0.0/8', '::1/128']],
  ['link-local', ['169.254.0.0/16', 'fe80::/10']],
  ['private', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7']]
]

/** Checks that the options `ip` and `cidr` may be the address of a runner on the internet. Pure. */
export function checkPublicAddress({ ip, cidr }: AddressOptions): Problem[] {
  return Object.entries({ ip, cidr }).flatMap(([option, value]) => {
    const kind = value === undefined ? undefined : findNonPublicKind(value)
    if (kind === undefined) return []
    const message =
      `is ${kind}: Atlas never sees a runner there. Leave ${option} out to allow the address that Atlas ` +
      'sees. For a peered network, use the operation createGroupAccessListEntry with temporary: true.'
    return [{ input: option, message }]
  })
}

function findNonPublicKind(text: string): string | undefined {
  const block = parseBlock(text)
  if (block === undefined) return undefined
  const isWithin = (outer: string) => {
    const other = parseBlock(outer)
    return other !== undefined && covers(other, block)
  }
  return NEVER_PUBLIC.find(([, blocks]) => blocks.some(isWithin))?.[0]
}
