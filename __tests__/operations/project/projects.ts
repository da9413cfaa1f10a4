// Runs create-project and delete-project, and looks at what is there afterwards.
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'

type Inputs = Readonly<Record<string, string>>

export const PROJECT = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`
export const GROUPS = '/api/atlas/v2/groups'

export function createProject(inputs: Inputs, scenario: Omit<Scenario, 'with'> = {}): Promise<Transcript> {
  return runScenario({ ...scenario, with: { operation: 'create-project', 'org-id': SAMPLE_ORG_ID, ...inputs } })
}

export function deleteProject(inputs: Inputs = {}, scenario: Omit<Scenario, 'with'> = {}): Promise<Transcript> {
  const subject = { operation: 'delete-project', 'project-id': SAMPLE_PROJECT_ID }
  return runScenario({ ...scenario, with: { ...subject, ...inputs } })
}

/** What could change Atlas, as `METHOD path status`; paths without the prefix of the API. */
export const writesOf = ({ requests }: Transcript): readonly string[] =>
  requests
    .filter((line) => line.includes('/api/atlas/') && !line.startsWith('GET '))
    .map((line) => line.replace('/api/atlas/v2', ''))

/** Messages and hints of the errors. */
export const errorsOf = ({ main }: Transcript): string =>
  main.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message }) => message)
    .join('\n')

/** The tags of the projects with a name. */
export const tagsOf = ({ world }: Emulator, name: string): readonly (readonly string[])[] =>
  [...world.projects.values()]
    .filter((project) => project.name === name)
    .map(({ tags }) => tags.map(({ key, value }) => `${key}=${value}`))

/** The body that Atlas sends with an error code. */
export const refusal = (status: number, errorCode: string) =>
  ({
    kind: 'status',
    status,
    body: { error: status, errorCode, detail: 'made up', reason: 'made up', parameters: [] }
  }) as const
