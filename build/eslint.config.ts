/**
 * What types alone can tell of the code: promises left alone, conditions that are always so, switches that miss a case. Layout and the
 * quick rules are Biome's, unused names tsc's, the import zones dependency-cruiser's.
 */
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['**/node_modules/**', 'out/**', 'artefacts/**', 'coverage/**'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    // Nothing is switched off from within a file.
    linterOptions: { noInlineConfig: true },
    // One program for all: a third faster than one for each part, whose own limits tsc holds it to.
    languageOptions: { parserOptions: { project: './tsconfig.lint.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A function that gives nothing may pass on another's nothing; a promise cannot slip through, no-misused-promises sees to that.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // Objects here are closures, hardly ever classes: their methods may be taken off them.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An async function without await still turns what it throws into a rejection, which its callers count on.
      '@typescript-eslint/require-await': 'off',
      // tsc says it already, and lets a name with an underscore leave a property out of a copy.
      '@typescript-eslint/no-unused-vars': 'off',
      // A row's type is named by whoever asks SQLite for it.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      // To do nothing, and to choose between two spellings of a type, is the author's business.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    // vitest's own matchers, `expect.any` and its like, have no type.
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    // What `expect.any` and its like give is any by design; they stand inside what is expected.
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}', 'tests/renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
);
