// Entry of the post step.
import { createHost } from './action/host.ts'
import { openNetwork } from './action/http.ts'
import { settlePost } from './action/lifecycle.ts'
import { describeFailure, toAnnotation } from './action/report/failure.ts'
import { runPost } from './action/run-post.ts'
import { createRunner } from './action/runner.ts'
import { systemClock } from './atlas/clock.ts'

const host = createHost(createRunner())
void settlePost(
  () => runPost({ host, clock: systemClock, openNetwork }),
  (error) => host.warning(toAnnotation(describeFailure(error)))
)
