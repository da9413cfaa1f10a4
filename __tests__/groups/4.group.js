import { loadGroup } from './tests.js'

await loadGroup(4)
