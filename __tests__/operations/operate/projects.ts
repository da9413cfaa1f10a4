// Projects and what is done with clusters that exist.
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import type { OperateCase } from './case.ts'

const tags = 'team=web\nstage=test'
const organization = { 'org-id': SAMPLE_ORG_ID }

const projectsNamed = ({ world }: Emulator, name: string) =>
  [...world.projects.values()].filter((project) => project.name === name)

const tagsOf = (emulator: Emulator, name: string) =>
  projectsNamed(emulator, name).map(({ tags: found }) => found.map(({ key, value }) => `${key}=${value}`).sort())

const hasProject = ({ world }: Emulator, id: string) => world.projects.has(id)

export const CASES: readonly OperateCase[] = [
  {
    title: 'create-project creates',
    with: { operation: 'create-project', ...organization, name: 'try-out', tags },
    writes: 1,
    takesNoTime: true,
    isDone: (emulator) => JSON.stringify(tagsOf(emulator, 'try-out')) === '[["stage=test","team=web"]]'
  },
  {
    title: 'create-project changes tags',
    with: { operation: 'create-project', ...organization, name: 'sandbox', tags, update: 'true' },
    arrange({ world }) {
      const project = world.projects.get(SAMPLE_EMPTY_PROJECT_ID)
      project?.tags.push({ key: 'team', value: 'api' }, { key: 'owner', value: 'ann' })
    },
    writes: 1,
    isDone: (emulator) => JSON.stringify(tagsOf(emulator, 'sandbox')) === '[["owner=ann","stage=test","team=web"]]'
  },
  {
    title: 'delete-project deletes an empty project',
    with: { operation: 'delete-project', 'project-id': SAMPLE_EMPTY_PROJECT_ID, name: 'sandbox' },
    writes: 1,
    takesNoTime: true,
    isDone: (emulator) => !hasProject(emulator, SAMPLE_EMPTY_PROJECT_ID)
  },
  {
    title: 'delete-project deletes clusters and their project',
    with: { operation: 'delete-project', 'project-id': SAMPLE_PROJECT_ID, force: 'true' },
    writes: 4,
    isDone: (emulator) =>
      !hasProject(emulator, SAMPLE_PROJECT_ID) && emulator.world.clusters.size + emulator.world.flexClusters.size === 0
  },
  {
    title: 'fail-over-cluster fails over',
    with: { operation: 'fail-over-cluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod' },
    writes: 1,
    isDone: ({ world }) =>
      [...world.clusters.values()].some(
        ({ name, failovers, stateName }) => name === 'prod' && failovers > 0 && stateName === 'IDLE'
      ),
    repeats: true
  }
]
