/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // Import specifiers name the .ts file, and a rewritten .js would name nothing.
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: 'tsconfig.test.json' }] },
  // `npm run coverage` counts what src does in this process, and nothing that a spawned bundle does.
  collectCoverageFrom: ['src/**/*.ts'],
  coverageReporters: ['text', 'html'],
  // Transcript tests start a few processes each; on a busy two-core machine that needs room, not speed.
  testTimeout: 60_000
}
