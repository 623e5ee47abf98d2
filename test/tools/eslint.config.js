import {fileURLToPath} from 'node:url';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const typed = ['src/**/*.ts', 'test/**/*.ts', 'demo/**/*.ts'];

export default ts.config(
  {ignores: ['**/node_modules/', 'dist/', 'coverage/', 'src/generated/']},
  {
    files: typed,
    extends: [
      ts.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {parserOptions: {project: ['tsconfig.json', 'test/tsconfig.json'], tsconfigRootDir: root}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'lit-a11y/no-redundant-role': 'off', // Safari drops the list role of a `ul` without bullets
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off', // chai: expect(x).to.be.true
      // @open-wc/testing types `equal()` as a promise, which it is not; `accessible()` is one and has to be awaited.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', name: 'Equal', package: 'chai'}]},
      ],
    },
  },
  {files: ['test/**/*.{js,mjs}', 'locales/**/*.mjs', 'vite.config.ts'], extends: [ts.configs.recommended]},
);
