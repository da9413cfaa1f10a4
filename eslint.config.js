import eslint from '@eslint/js'
import tseslint from 'typescript-eslint'

/** Rooms of the house, and which of the others each may not know. Imports point one way. */
const walls = [
  { files: ['src/atlas/**'], forbidden: ['action', 'operations', 'gate'] },
  { files: ['src/gate/**'], forbidden: ['action', 'operations', 'atlas'] },
  { files: ['src/operations/**'], forbidden: ['action'] },
  { files: ['local/emulator/**'], forbidden: ['src'] },
  { files: ['local/github-emulator/**'], forbidden: ['src', 'emulator'] }
]

const onlyActionKnowsGitHub = {
  group: ['@actions/*'],
  message: 'Only src/action talks to GitHub.'
}

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'build/', 'coverage/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Objects come from factories; none of their functions knows a `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Control characters are what such expressions are about.
      'no-control-regex': 'off',
      eqeqeq: 'error',
      'no-console': 'error'
    }
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/action/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [onlyActionKnowsGitHub] }],
      'no-restricted-globals': ['error', { name: 'process', message: 'Only src/action touches the process.' }]
    }
  },
  ...walls.map(({ files, forbidden }) => ({
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            onlyActionKnowsGitHub,
            ...forbidden.map((room) => ({ group: [`**/${room}/**`], message: `This room does not know ${room}.` }))
          ]
        }
      ]
    }
  })),
  {
    files: ['local/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-console': 'off' }
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        globalThis: 'readonly',
        URL: 'readonly',
        performance: 'readonly'
      }
    },
    rules: {
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      'no-unused-vars': ['error', { varsIgnorePattern: '^_' }]
    }
  }
)
