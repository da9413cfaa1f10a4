// What the tests of waits share: reads of the sample cluster prod, and what a transcript shows of a wait.
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { Transcript } from '../../support/scenario.ts'

export const project = { 'project-id': SAMPLE_PROJECT_ID }
/** The path of the sample cluster. */
export const PROD = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/clusters/prod`
export const getProd = { operation: 'getCluster', ...project, 'cluster-name': 'prod' }
export const untilIdle = { ...getProd, 'wait-until': "stateName == 'IDLE' && !paused" }

/** All reads, but not those that list clusters to name them in an error. */
export const readsIn = ({ requests }: Transcript) => requests.filter((line) => /^GET (?!\S+lusters\?)/.test(line))
export const errorIn = ({ main }: Transcript) => main.annotations.find(({ level }) => level === 'error')
