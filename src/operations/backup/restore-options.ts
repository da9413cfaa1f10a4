// The options of restore-snapshot, and what must be true of them before anything is sent.
import { parseDateTime } from '../../atlas/date-time.ts'
import type { Problem } from '../../atlas/errors.ts'
import type { OperationContext, OptionValues, UncheckedValues } from '../definition.ts'
import { flagOption, listOption, required, singleOption, textOption, withDefault } from '../options.ts'
import type { ClusterPlace } from './snapshots.ts'

const ID = /^[a-f0-9]{24}$/i

const momentOption = singleOption({
  sentence: 'The moment whose data is restored. The source needs Continuous Cloud Backup.',
  form: 'a date and time with its zone, such as `2026-11-25T03:00:00Z`',
  read: parseDateTime
})

export const RESTORE_OPTIONS = {
  'source-cluster': required(textOption('The cluster whose snapshot is restored.')),
  'source-project': textOption('ID of its project. Default: that of the target, `project-id`.'),
  'snapshot-id': textOption('ID of the snapshot, such as output `id` of `take-snapshot`.'),
  latest: flagOption('`true`: the newest completed snapshot.'),
  'point-in-time': momentOption,
  'allowed-projects': listOption(
    'IDs of the projects whose clusters may be overwritten. That of the target must be one of them.'
  ),
  'allow-overwrite': withDefault(
    'false',
    flagOption(
      '`true`: overwrite the target in whatever project it is, even if it is the source, as after a failed migration.'
    )
  )
}

export type RestoreOptions = OptionValues<typeof RESTORE_OPTIONS>

/** The cluster whose data is restored, and the one that it overwrites. */
export interface Places {
  readonly source: ClusterPlace
  readonly target: ClusterPlace
}

/** Finds source and target. Pure. */
export function findPlaces(
  subject: OperationContext['subject'],
  options: Pick<UncheckedValues<typeof RESTORE_OPTIONS>, 'source-cluster' | 'source-project'>
): Places {
  const { 'project-id': groupId = '', 'cluster-name': clusterName = '' } = subject
  const { 'source-cluster': sourceCluster = '', 'source-project': sourceProject = groupId } = options
  return { source: { groupId: sourceProject, clusterName: sourceCluster }, target: { groupId, clusterName } }
}

/** Finds everything wrong with the options. Pure. */
export function checkRestore(
  subject: OperationContext['subject'],
  options: UncheckedValues<typeof RESTORE_OPTIONS>,
  given: ReadonlySet<string>
): readonly Problem[] {
  const { 'snapshot-id': snapshotId, 'source-project': sourceProject, 'allowed-projects': allowed = [] } = options
  const problems = [...checkChoice(options, given)]
  const add = (input: string, message: string) => void problems.push({ input, message })
  if (snapshotId !== undefined && !ID.test(snapshotId)) add('snapshot-id', 'is not the ID of a snapshot.')
  if (sourceProject !== undefined && !ID.test(sourceProject)) add('source-project', 'is not the ID of a project.')
  if (!allowed.every((id) => ID.test(id))) add('allowed-projects', 'has an entry that is not the ID of a project.')
  return [...problems, ...checkSafety(subject, options, given)]
}

function checkChoice(
  { latest }: UncheckedValues<typeof RESTORE_OPTIONS>,
  given: ReadonlySet<string>
): readonly Problem[] {
  const chosen = [given.has('snapshot-id'), latest === true, given.has('point-in-time')].filter(Boolean).length
  if (chosen === 1) return []
  const one = chosen === 0 ? 'say what to restore' : 'there is more than one to restore'
  return [{ input: 'snapshot-id', message: `${one}. Give exactly one of snapshot-id, latest: true and point-in-time.` }]
}

/** A restore deletes all data of the target: it must not happen to a cluster that nobody meant. */
function checkSafety(
  subject: OperationContext['subject'],
  options: UncheckedValues<typeof RESTORE_OPTIONS>,
  given: ReadonlySet<string>
): readonly Problem[] {
  if (options['allow-overwrite'] === true) return []
  const { source, target } = findPlaces(subject, options)
  const { groupId, clusterName } = target
  const problems: Problem[] = []
  if (groupId !== '' && clusterName !== '' && isSamePlace(source, target)) {
    const message = `${clusterName} is also the source. To return it to an earlier state, set allow-overwrite: true.`
    problems.push({ input: 'cluster-name', message })
  }
  const isAllowed = options['allowed-projects']?.some((id) => isSameText(id, groupId)) === true
  if (groupId === '' || isAllowed) return problems
  const lacks = given.has('allowed-projects') ? `does not name project ${groupId}` : 'is missing'
  const message = `${lacks}. A restore deletes all data of the target: name its project here if its clusters may be overwritten.`
  return [...problems, { input: 'allowed-projects', message }]
}

function isSamePlace(one: ClusterPlace, other: ClusterPlace): boolean {
  return isSameText(one.groupId, other.groupId) && isSameText(one.clusterName, other.clusterName)
}

function isSameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}
