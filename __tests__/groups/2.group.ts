import { loadGroup } from './load-group.ts'

await loadGroup(2)
