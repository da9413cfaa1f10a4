// Every row of the tables in this folder.
import { CASES as BACKUPS } from './backups.ts'
import type { OperateCase } from './case.ts'
import { CASES as CLUSTERS } from './create-cluster.ts'

export const CASES: readonly OperateCase[] = [...CLUSTERS, ...BACKUPS]
