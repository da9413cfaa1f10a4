import eslint from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/** The layers, and which of the others each may not import. Imports point one way. */
const layers = [
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
      'no-console': 'error',
      'import-x/no-cycle': 'error'
    },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createTypeScriptImportResolver()]
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
  {
    files: ['src/**/*.ts'],
    ignores: ['src/main.ts', 'src/post.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ImportSpecifier[imported.name="systemClock"]', message: 'Only the entries choose the clock.' }
      ]
    }
  },
  {
    // A file above 250 lines or a function above a screen asks for a second look.
    files: ['{src,local,scripts,bench,clients}/**/*.ts'],
    rules: {
      'max-lines': ['error', 250],
      'max-lines-per-function': ['error', { max: 60, skipComments: true }]
    }
  },
  ...layers.map(({ files, forbidden }) => ({
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            onlyActionKnowsGitHub,
            ...forbidden.map((room) => ({ group: [`**/${room}/**`], message: `This layer must not import ${room}.` }))
          ]
        }
      ]
    }
  })),
  {
    // A run of everything loads these files into a few (`__tests__/groups`).
    files: ['__tests__/{action,atlas,gate,operations}/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > ExpressionStatement > CallExpression[callee.name=/^(before|after)(Each|All)$/]',
          message: 'Put hooks into a describe: other files are loaded together with this one.'
        }
      ]
    }
  },
  {
    // A task of its own beside src.
    files: ['local/emulator/action/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['**/src/**'], message: 'The emulator knows no client.' }] }
      ]
    }
  },
  {
    files: ['{local,scripts,bench,clients}/**/*.ts'],
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
        URLSearchParams: 'readonly',
        performance: 'readonly',
        fetch: 'readonly'
      }
    },
    rules: {
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      'no-unused-vars': ['error', { varsIgnorePattern: '^_' }]
    }
  }
)
