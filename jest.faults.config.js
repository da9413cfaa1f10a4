import base from './jest.config.js'

/** `npm run faults`: every cell of the fault matrix. It takes many minutes. @type {import('jest').Config} */
export default { ...base, testMatch: ['**/*.faults.ts'], testTimeout: 600_000 }
