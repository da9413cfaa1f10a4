// The operation resume-cluster.
import { defineOperation } from '../definition.ts'
import { setPaused } from './set-paused.ts'

/** Resumes a paused cluster, and waits until it runs. */
export const resumeCluster = defineOperation({
  name: 'resume-cluster',
  sentence: 'Resumes a paused cluster, and waits until it is ready. A running cluster stays as it is.',
  role: 'Project Cluster Manager',
  cost: 'Atlas bills the cluster as before the pause. It can be paused again an hour later.',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  options: {},
  outputs: ['changed', 'changes', 'state', 'connection-string', 'url', 'id', 'name'],
  waits: 'after-write',
  run: (context) => setPaused(context, false)
})
