// Every row of the tables in this folder.
import { CASES as BACKUPS } from './backups.ts'
import type { OperateCase } from './case.ts'
import { CASES as CREATIONS } from './create-cluster.ts'
import { CASES as INDEXES } from './indexes.ts'
import { CASES as PROJECTS } from './projects.ts'
import { CASES as SAMPLE_DATA } from './sample-data.ts'
import { CASES as CHANGES } from './scale-cluster.ts'

export const CASES: readonly OperateCase[] = [
  ...CREATIONS,
  ...CHANGES,
  ...PROJECTS,
  ...BACKUPS,
  ...INDEXES,
  ...SAMPLE_DATA
]
