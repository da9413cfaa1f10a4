import { readEntryStatus, type EntryStatus } from '../access-list/entry-status.ts'
import { checkAddress, covers, parseBlock, type AddressBlock } from '../access-list/address-block.ts'
import { defineOperation, type OperationContext, type Unmet } from '../definition.ts'
import { textOption } from '../options.ts'
import { incompleteResponse, recordOf } from '../../atlas/required-fields.ts'

/** An entry of the access list that covers something. */
interface Entry {
  readonly block: AddressBlock
  /** As Atlas writes it. */
  readonly text: string
  readonly record: Readonly<Record<string, unknown>>
}

const LIST = 'listGroupAccessListEntries'
const STATUS = 'getGroupAccessListStatus'

/** Checks that the databases of a project can be reached from an address or a block. */
export const checkAccess = defineOperation({
  name: 'check-access',
  sentence: 'Checks that the IP access list of a project lets an address or a block in.',
  role: 'Project Read Only',
  subjects: { 'project-id': 'required' },
  options: {
    ip: textOption('The IPv4 or IPv6 address that must be let in. Either this or `cidr`.'),
    cidr: textOption('The block that must be let in as a whole, such as `203.0.113.0/24`.')
  },
  outputs: ['state'],

  check(_subject, { ip, cidr }) {
    if ((ip === undefined) === (cidr === undefined)) {
      return [{ input: 'parameters', message: 'check-access needs one of the options ip and cidr.' }]
    }
    return checkAddress({ ip, cidr }, '203.0.113.0/24')
  },

  async run(context, { ip, cidr }) {
    const wanted = ip ?? cidr ?? ''
    const block = parseBlock(wanted)
    if (block === undefined) throw new Error(`${wanted} was not checked.`)
    const project = context.subject['project-id'] ?? ''
    const { entries, expired, status, version } = await readEntries(context)
    const covering = entries.filter((entry) => covers(entry.block, block))
    const best = await findBest(context, covering)
    const unmet = describeUnmet({ wanted, project, best, expired: expired.some((entry) => covers(entry.block, block)) })
    const open = entries.filter((entry) => entry.block.prefix === 0).map(({ text }) => text)
    const until = best?.entry.record['deleteAfterDate']
    return {
      verdict: unmet?.message ?? `${wanted} is let in by ${best?.entry.text} on the access list of project ${project}.`,
      data: {
        wanted,
        entries: covering.map(({ record }) => record),
        ...(best === undefined ? {} : { by: best.entry.text, status: best.status })
      },
      status,
      apiVersion: version,
      outputs: best === undefined ? {} : { state: best.status },
      satisfied: unmet === undefined,
      unmet,
      facts: [
        ['Wanted', wanted],
        ['Entry', best?.entry.text ?? 'none'],
        ...(best === undefined ? [] : [['State', best.status] as const]),
        ...(typeof until === 'string' ? [['Until', until] as const] : []),
        ...(open.length === 0 ? [] : [['Warning', `${open.join(', ')}: the list is open to everyone.`] as const])
      ]
    }
  }
})

/** Every entry that is an address or a block, those apart whose time is over. */
async function readEntries({ atlas, clock, subject }: OperationContext) {
  const { data, status, version } = await atlas.list(LIST, { parameters: { groupId: subject['project-id'] ?? '' } })
  const all = data.results.map((item) => recordOf(LIST, item)).flatMap(toEntry)
  const isOver = ({ record }: Entry) => {
    const until = record['deleteAfterDate']
    // A date that cannot be read is over: nobody knows whether the entry still stands.
    return typeof until === 'string' && !(Date.parse(until) > clock.nowMs())
  }
  return { entries: all.filter((entry) => !isOver(entry)), expired: all.filter(isOver), status, version }
}

/** A security group covers no address. */
function toEntry(record: Readonly<Record<string, unknown>>): Entry[] {
  const text = record['cidrBlock'] ?? record['ipAddress']
  if (typeof text !== 'string') {
    if (typeof record['awsSecurityGroup'] === 'string') return []
    throw incompleteResponse(LIST, 'address of an entry')
  }
  const block = parseBlock(text)
  return block === undefined ? [] : [{ block, text, record }]
}

/** The first entry that is active, the narrowest first; else one that is pending, else one that failed. */
async function findBest(
  { atlas, subject }: OperationContext,
  covering: readonly Entry[]
): Promise<{ readonly entry: Entry; readonly status: EntryStatus } | undefined> {
  let best: { readonly entry: Entry; readonly status: EntryStatus } | undefined
  for (const entry of [...covering].sort((a, b) => b.block.prefix - a.block.prefix)) {
    const status = await readEntryStatus(atlas, { groupId: subject['project-id'] ?? '', entryValue: entry.text })
    if (status === 'ACTIVE') return { entry, status }
    if (best === undefined || (best.status === 'FAILED' && status === 'PENDING')) best = { entry, status }
  }
  return best
}

function describeUnmet(found: {
  readonly wanted: string
  readonly project: string
  readonly best: { readonly entry: Entry; readonly status: EntryStatus } | undefined
  readonly expired: boolean
}): Unmet | undefined {
  const { wanted, project, best, expired } = found
  if (best === undefined) {
    return {
      message:
        `No entry of the access list of project ${project} covers ${wanted}` +
        `${expired ? '; one that did has expired.' : '.'}`,
      hint:
        'Add it by the operation createGroupAccessListEntry, or in Atlas under Network Access. ' +
        'The API access list of the service account is another list.'
    }
  }
  const { entry, status } = best
  if (status === 'ACTIVE') return undefined
  return {
    message: `${entry.text} on the access list of project ${project} covers ${wanted}, but is ${status}, not ACTIVE.`,
    hint:
      status === 'PENDING'
        ? `Atlas has not applied it yet. Wait by the operation ${STATUS} with wait-until "STATUS == 'ACTIVE'".`
        : 'Atlas could not apply it. Delete the entry and add it again.'
  }
}
