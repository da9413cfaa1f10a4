// The rule that every cell of the matrix is judged by. It knows no operation: what is right follows from the same step
// without a fault.
import { contentOf, nameOf, tableOf, type Row, type Rows } from '../support/world-rows.ts'
import type { Faulty, Observation } from './observation.ts'

/** What differs from run to run: dates, times, IDs, ports, and what the action makes up. */
const VOLATILE: readonly RegExp[] = [
  /\d{4}-\d\d-\d\dT[\d:.]+Z/g,
  /\b\d{8}T\d{4}\b/g,
  /\b1[5-9]\d{11}(\.\d+)?\b/g,
  /\b[0-9a-f]{24}\b/g,
  /127\.0\.0\.1:\d+/g,
  /atlas-tasks-[a-z0-9]{8}/g,
  /1234567890-1-[a-z0-9]{8}|[a-z0-9]{8}-1234567890/g,
  /(?<="password":"|access-token":")[^"]+/g,
  /(?<=:\/\/)[^@/"]+@/g
]

/** Text without what differs from run to run. */
const steady = (text: string) => VOLATILE.reduce((result, pattern) => result.replace(pattern, '*'), text)

/**
 * Judges a run.
 *
 * @param clean the same step without a fault
 * @returns what is wrong with it
 */
export function findFaults(run: Observation, clean: Observation, cell: Faulty): string[] {
  const isGreen = run.main.exitCode === 0
  // Nobody can tell a lie from a success that has no content, or whose content nobody knows.
  const hasNoContent = clean.isUndocumented || (clean.lengths[cell.request] ?? 0) <= '{}'.length
  const isDeceived = cell.fault.success === true && hasNoContent
  return [
    ...checkForm(run, isGreen),
    ...(isGreen && !isDeceived ? checkWork(run, clean) : []),
    ...(isGreen ? [] : checkNeed(run, clean, cell)),
    ...checkRest(run, clean, isDeceived),
    ...checkTokens(run, clean, cell)
  ]
}

/** Exactly one error if it is red, and none if it is green; post never fails. */
function checkForm({ main, post }: Observation, isGreen: boolean): string[] {
  const errors = main.annotations.filter(({ level }) => level === 'error')
  return [
    ...(isGreen || main.exitCode === 1 ? [] : [`exit code ${main.exitCode}`]),
    ...(post.exitCode === 0 ? [] : [`exit code ${post.exitCode} of post`]),
    ...(errors.length === (isGreen ? 0 : 1) ? [] : [`${errors.length} errors`]),
    ...(errors.every(({ message }) => message.length > 30) ? [] : ['an error that says nothing'])
  ]
}

/** Green only if the work is done. */
function checkWork(run: Observation, clean: Observation): string[] {
  return [
    ...(stateOf(run, clean) === stateOf(clean, clean) ? [] : ['green, but Atlas differs from a run without a fault']),
    ...(outputsOf(run, clean) === outputsOf(clean, clean) ? [] : ['green, with other outputs'])
  ]
}

/** A read that would get through when repeated is no reason to fail. */
function checkNeed({ main }: Observation, clean: Observation, { fault, request }: Faulty): string[] {
  const isRead = clean.requests[request]?.startsWith('GET ') === true && request < clean.ofMain
  return fault.heals && isRead ? [`red, needlessly: ${main.annotations[0]?.message}`] : []
}

/** Nothing is there twice, nothing else has changed, and nothing is left behind that nobody is told of. */
function checkRest(run: Observation, clean: Observation, isDeceived: boolean): string[] {
  const said = [...run.main.annotations, ...run.post.annotations].map(({ message }) => message).join('\n')
  const left = excess(run.after, [run.before, clean.after]).filter((thing) => {
    return !isDeceived && !namesOf(run.after, thing).some((name) => said.includes(name))
  })
  return [
    ...excess(run.between, [run.before, clean.between]).map((thing) => `${thing} is there too often`),
    ...left.map((thing) => `${thing} is left, and nothing says so`),
    ...touched(run, clean).map((thing) => `${thing} has changed`)
  ]
}

/** No token outlives the step, unless the fault hit its revocation, or the only response that showed it. */
function checkTokens({ liveTokens }: Observation, clean: Observation, { request }: Faulty): string[] {
  const isAboutTokens = clean.requests[request]?.includes('/api/oauth/') === true
  return liveTokens.length <= clean.liveTokens.length || isAboutTokens ? [] : ['a token is left']
}

/** All outputs of a read; of a write those that do not depend on which response was the last. */
function outputsOf({ main }: Observation, clean: Observation): string {
  const { 'result-path': _path, password: _password, ...outputs } = main.outputs
  if (!clean.requests.some((line) => /^(?!GET )\S+ \/api\/atlas/.test(line))) return steady(JSON.stringify(outputs))
  const { changed = '', satisfied = '' } = outputs
  return JSON.stringify({ changed, satisfied })
}

/** Roles in a project come and go with the project. */
const steadyContent = (row: Row | undefined) => steady(contentOf(row) ?? '').replace(/"projectRoles":\{[^}]*\}/, '')

const thingOf = (key: string, row: Row) => `${tableOf(key)} ${steady(nameOf(row))}`

/** Every row when main has ended; of what is still going on even without a fault, only that it is there. */
function stateOf({ between }: Observation, clean: Observation): string {
  const isPending = ({ settlesAtMs }: Row) => typeof settlesAtMs === 'number' && settlesAtMs > clean.mainEndMs
  const pending = new Set([...clean.between].filter(([, row]) => isPending(row)).map(([key, row]) => thingOf(key, row)))
  const lines = [...between].map(([key, row]) => {
    const thing = thingOf(key, row)
    return pending.has(thing) ? thing : `${thing} ${steadyContent(row)}`
  })
  return lines.sort().join('\n')
}

/** `TABLE NAME` of what is in `rows` more often than in all of `others`. */
function excess(rows: Rows, others: readonly Rows[]): string[] {
  const count = (of: Rows) => {
    const counts = new Map<string, number>()
    for (const [key, row] of of) {
      if (isGoing(row)) continue
      const thing = thingOf(key, row)
      counts.set(thing, (counts.get(thing) ?? 0) + 1)
    }
    return counts
  }
  const limits = others.map(count)
  return [...count(rows)]
    .filter(([thing, number]) => number > Math.max(...limits.map((limit) => limit.get(thing) ?? 0)))
    .map(([thing]) => thing)
}

/** What a message may call those of a thing; what is in a cluster goes with it. */
function namesOf(rows: Rows, thing: string): string[] {
  return [...rows]
    .filter(([key, row]) => thingOf(key, row) === thing)
    .flatMap(([, row]) => [
      nameOf(row),
      row['id'],
      row['clientId'],
      rows.get(`clusters ${String(row['clusterId'])}`)?.['name']
    ])
    .filter((name) => typeof name === 'string')
}

const isGoing = ({ stateName }: Row) => stateName === 'DELETING'

/** What has changed, and does not change without a fault. */
function touched({ after }: Observation, clean: Observation): string[] {
  return [...clean.before]
    .filter(([key, row]) => contentOf(clean.after.get(key)) === contentOf(row))
    .filter(([key, row]) => steadyContent(after.get(key)) !== steadyContent(row))
    .map(([key, row]) => thingOf(key, row))
}
