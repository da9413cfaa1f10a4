// Entry of the main step.
import { createHost } from './action/host.ts'
import { openNetwork } from './action/http.ts'
import { settleMain } from './action/lifecycle.ts'
import { describeFailure } from './action/report/failure.ts'
import { reportFailure, runMain } from './action/run-main.ts'
import { createRunner } from './action/runner.ts'
import { systemClock } from './atlas/clock.ts'

const host = createHost(createRunner())
void settleMain(
  (signal) => runMain({ host, clock: systemClock, openNetwork, signal }),
  (error) => reportFailure(host, describeFailure(error))
)
