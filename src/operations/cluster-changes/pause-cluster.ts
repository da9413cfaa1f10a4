// The operation pause-cluster.
import { defineOperation } from '../definition.ts'
import { setPaused } from './set-paused.ts'

/** Pauses a cluster, and waits until it is paused. */
export const pauseCluster = defineOperation({
  name: 'pause-cluster',
  sentence: 'Pauses a dedicated cluster, and waits until it is paused. A paused cluster stays as it is.',
  role: 'Project Cluster Manager',
  cost: 'Atlas charges a paused cluster for its storage only, and resumes it after 30 days.',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  options: {},
  outputs: ['changed', 'changes', 'state', 'connection-string', 'url', 'id', 'name'],
  waits: 'after-write',
  run: (context) => setPaused(context, true)
})
