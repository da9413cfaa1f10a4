// The steps of this action that README.md and examples/ show, with the environment that their block gives them.
import { readdirSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'

export const OUR_ACTION = /^OWNER\/mongodb-atlas-tasks@/

/** A step, as its block of YAML has it. */
export interface ShownStep {
  /** File and name of the step. */
  readonly title: string
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
  /** `env` of the workflow, the job and the step. */
  readonly env: Readonly<Record<string, unknown>>
}

const readme = readFileSync('README.md', 'utf8')

/** The YAML blocks of README.md. */
export const snippets = [...readme.matchAll(/^```yaml\n([^]*?)^```$/gm)].map((match) => match[1] ?? '')

/** The workflows of examples/, by file name. */
export const examples: ReadonlyMap<string, string> = new Map(
  readdirSync('examples').map((name) => [name, readFileSync(`examples/${name}`, 'utf8')])
)

/** Every step with `uses`, of this action and of others. */
export const shownSteps: readonly ShownStep[] = [
  ...snippets.flatMap((text) => findSteps('README.md', load(text))),
  ...[...examples].flatMap(([name, text]) => findSteps(name, load(text)))
]

/** The steps in a workflow, a job or a list of steps. */
export function findSteps(file: string, node: unknown, outer: ShownStep['env'] = {}): ShownStep[] {
  if (Array.isArray(node)) return node.flatMap((item) => findSteps(file, item, outer))
  if (typeof node !== 'object' || node === null) return []
  const { name, uses, with: given = {}, env: inner = {} } = node as Partial<ShownStep> & { name?: string }
  const env = { ...outer, ...inner }
  if (uses === undefined) return Object.values(node).flatMap((item) => findSteps(file, item, env))
  return [{ title: `${file}: ${name ?? uses}`, uses, with: given, env }]
}
