// Every row of the tables in this folder.
import type { OperateCase } from './case.ts'

export const CASES: readonly OperateCase[] = []
