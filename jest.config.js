const jsc = {
  target: 'es2022',
  parser: { syntax: 'typescript' },
  // JSON is imported `with { type: 'json' }`.
  experimental: { keepImportAttributes: true }
}

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // Types are checked by `npm run lint`.
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc }] },
  // `npm run coverage` counts what src does in this process, and nothing that a spawned bundle does.
  collectCoverageFrom: ['src/**/*.ts'],
  coverageReporters: ['text', 'html'],
  // One worker for each core: jest leaves one free by default, which is half of a small machine.
  maxWorkers: '100%',
  // Concurrent tests wait for processes most of the time.
  maxConcurrency: 12,
  // Each test file loads the modules anew, and what they leave slows the worker down.
  workerIdleMemoryLimit: '1GB',
  // Spawned tests start a few processes each. On a busy machine that needs time.
  testTimeout: 60_000
}
