// The rows of this folder, in this process: every habit of reads, and time that passes at once.
import { describe, it } from '@jest/globals'
import { oneIn } from '../../support/one-in.ts'
import { READ_HABITS } from '../under-habits/habits.ts'
import { itOperates } from './behaviour.ts'
import { CASES } from './cases.ts'
import { runInTurn } from './run-in-process.ts'

const isChosen = oneIn(4)

describe.each(CASES)('$title', (row) => itOperates(row, runInTurn, READ_HABITS, { it, isChosen }))
