import { loadGroup } from './tests.js'

await loadGroup(6)
