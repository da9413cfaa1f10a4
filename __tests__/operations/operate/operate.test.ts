// The rows of this folder, in this process: every habit of reads, and time that passes at once.
import { describe } from '@jest/globals'
import { READ_HABITS } from '../under-habits/habits.ts'
import { itOperates } from './behaviour.ts'
import { CASES } from './cases.ts'
import { runInTurn } from './run-in-process.ts'

describe.each(CASES)('$title', (row) => itOperates(row, runInTurn, READ_HABITS))
