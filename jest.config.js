import { availableParallelism } from 'node:os'
import { otherTests } from './__tests__/groups/tests.js'

const jsc = {
  target: 'es2022',
  parser: { syntax: 'typescript' },
  // JSON is imported `with { type: 'json' }`.
  experimental: { keepImportAttributes: true }
}

// In each test file every module is loaded and compiled anew, which takes a third of the time. A run of everything, which is one
// without arguments, therefore loads many files together.
const runsEverything = process.argv.length === 2

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: runsEverything
    ? ['**/*.group.js', ...otherTests().map((path) => `**/__tests__/${path}`)]
    : ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // Types are checked by `npm run lint`.
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc }] },
  // `npm run coverage` counts what src does in this process, and nothing that a spawned bundle does.
  collectCoverageFrom: ['src/**/*.ts'],
  coverageReporters: ['text', 'html'],
  coverageThreshold: { global: { branches: 95 } },
  // One more than there are cores: tests of processes and timers wait half of their time.
  maxWorkers: availableParallelism() + 1,
  // Concurrent tests wait for processes most of the time.
  maxConcurrency: 12,
  // Each test file loads the modules anew, and jest leaves a listener on promises behind: both slow a worker down with time.
  workerIdleMemoryLimit: '500MB',
  // Spawned tests start a few processes each. On a busy machine that needs time.
  testTimeout: 60_000
}
