import { describeFailure } from './action/report/failure.ts'
import { createHost } from './action/host.ts'
import { settleMain } from './action/lifecycle.ts'
import { reportFailure, runMain } from './action/run-main.ts'

const host = createHost()
void settleMain(
  (signal) => runMain(host, signal),
  (error) => reportFailure(host, describeFailure(error))
)
