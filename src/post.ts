import { describeFailure, toAnnotation } from './action/report/failure.ts'
import { createHost } from './action/host.ts'
import { settlePost } from './action/lifecycle.ts'
import { runPost } from './action/run-post.ts'

const host = createHost()
void settlePost(
  () => runPost(host),
  (error) => host.warning(toAnnotation(describeFailure(error)))
)
