// The blocks and steps that README.md, docs/ and examples/ show.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET } from '../local/emulator/sample-world.ts'

/** The action, or one of its tasks. */
export const OUR_ACTION = /^OWNER\/mongodb-atlas-tasks(?:\/(tasks\/[a-z-]+))?@v1$/

/** The task that starts an emulator for the later steps of its job. */
export const EMULATOR_TASK = 'tasks/emulator'

/** A step, as its block of YAML has it. */
export interface ShownStep {
  /** File and name of the step. */
  readonly title: string
  readonly uses: string
  readonly with: Readonly<Record<string, unknown>>
  /** `env` of the workflow, the job and the step. */
  readonly env: Readonly<Record<string, unknown>>
}

/** A block of code in a page. */
export interface Block {
  readonly file: string
  readonly language: string
  readonly text: string
  /** Whether scripts/update-docs.ts writes it. */
  readonly generated: boolean
}

/** An action.yml, as far as a step depends on it. */
export interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, unknown>>
}

/** README.md and the pages of docs/. */
export const pages: readonly string[] = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`)
]

/** What the task sets for later steps. */
const EMULATOR_VARIABLES = {
  MONGODB_ATLAS_BASE_URL: 'http://127.0.0.1:8080',
  MONGODB_ATLAS_CLIENT_ID: SAMPLE_CLIENT_ID,
  MONGODB_ATLAS_CLIENT_SECRET: SAMPLE_CLIENT_SECRET
}

/** The blocks of code of all pages. */
export const blocks: readonly Block[] = pages.flatMap((file) => findBlocks(file, readFileSync(file, 'utf8')))

/** The blocks of YAML. */
export const snippets = blocks.filter(({ language }) => language === 'yaml')

/** The workflows of examples/, by file name. */
export const examples: ReadonlyMap<string, string> = new Map(
  readdirSync('examples')
    .filter((name) => name.endsWith('.yml'))
    .map((name) => [name, readFileSync(`examples/${name}`, 'utf8')])
)

/** Every step with `uses`, of this action and of others. */
export const shownSteps: readonly ShownStep[] = [
  ...snippets.flatMap(({ file, text }) => findSteps(file, load(text))),
  ...[...examples].flatMap(([name, text]) => findSteps(name, load(text)))
]

/** The blocks of code of a page. */
export function findBlocks(file: string, page: string): Block[] {
  const generated = [...page.matchAll(/<!-- ([\w-]+):begin [^]*?<!-- \1:end -->/g)].map(({ index, 0: { length } }) => {
    return [index, index + length] as const
  })
  return [...page.matchAll(/^( *)```(\w*)\n([^]*?)^\1```$/gm)].map(({ index, 2: language = '', 3: text = '' }) => {
    return { file, language, text, generated: generated.some(([begin, end]) => index > begin && index < end) }
  })
}

/** The steps in a workflow, a job or a list of steps. */
export function findSteps(file: string, node: unknown, outer: ShownStep['env'] = {}): ShownStep[] {
  if (Array.isArray(node)) {
    const start = node.findIndex((item: { uses?: string }) => OUR_ACTION.exec(item.uses ?? '')?.[1] === EMULATOR_TASK)
    const given = (index: number) => (start >= 0 && index > start ? { ...outer, ...EMULATOR_VARIABLES } : outer)
    return node.flatMap((item, index) => findSteps(file, item, given(index)))
  }
  if (typeof node !== 'object' || node === null) return []
  const { name, uses, with: given = {}, env: inner = {} } = node as Partial<ShownStep> & { name?: string }
  const env = { ...outer, ...inner }
  if (uses === undefined) return Object.values(node).flatMap((item) => findSteps(file, item, env))
  return [{ title: `${file}: ${name ?? uses}`, uses, with: given, env }]
}

/** The action.yml that a step of this action uses; undefined for an action that is not here. */
export function readActionOf({ uses }: Pick<ShownStep, 'uses'>): ActionFile | undefined {
  const match = OUR_ACTION.exec(uses)
  const file = `${match?.[1] ?? '.'}/action.yml`
  return match === null || !existsSync(file) ? undefined : (load(readFileSync(file, 'utf8')) as ActionFile)
}
