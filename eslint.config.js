import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const pipeline = {
  group: ['**/pipeline/**', '$pipeline/**'],
  message: 'The pipeline runs in Node only: the browser half shares nothing with it but src/lib/schema.ts.'
};
const evaluation = {
  group: ['**/evaluate/**'],
  message: 'The evaluation measures the pipeline; nothing depends on it.'
};
const benchmarks = { group: ['**/bench/**'], message: 'Nothing depends on the benchmarks.' };
const svelteFiles = { group: ['svelte', 'svelte/*', '**/*.svelte', '$app/*'], message: 'No Svelte here.' };

export default ts.config(
  { ignores: ['.svelte-kit/', 'build/', '.cache/', 'static/', 'node_modules/', 'test-results/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
  },
  {
    rules: {
      // Our addresses carry a slash at the end, for static hosts, and the filter behind it: resolve() knows neither.
      'svelte/no-navigation-without-resolve': 'off',
      'no-undef': 'off',
      // French typography puts no-break spaces into sentences.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error'
    }
  },
  // Which way imports may point: pipeline → schema ← lib; routes → lib.
  {
    files: ['src/lib/**', 'src/routes/**', 'src/embed/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [pipeline, evaluation, benchmarks] }] }
  },
  {
    files: ['src/build/**', 'src/evaluate/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [benchmarks] }] }
  },
  {
    files: ['src/bench/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [evaluation, svelteFiles] }] }
  },
  {
    files: ['src/routes/**/+page.server.ts', 'src/routes/**/+layout.server.ts', 'src/lib/server/**'],
    rules: { 'no-restricted-imports': 'off' }
  },
  {
    files: ['src/lib/charts/**', 'src/lib/queries/**', 'src/lib/filter/**'],
    rules: {
      'no-restricted-imports': ['error', { patterns: [pipeline, evaluation, benchmarks, svelteFiles] }]
    }
  },
  {
    // Rules on actions read a text in one byte a character: other signs than its own would match nothing. What names share with them reads texts as they were printed, too.
    files: [
      'src/pipeline/extract/{agents,targets,status,sums,retold,terms,untermed,laws,dates}/**',
      'src/pipeline/extract/*.ts'
    ],
    ignores: [
      'src/pipeline/extract/agents/{agent-places,agent-words,asides,court-seats,jurisdictions,listing-places,mute-places,office-holders,offices,own-people,predicates}.ts',
      'src/pipeline/extract/laws/law-names.ts',
      'src/pipeline/extract/sums/amounts.ts',
      'src/pipeline/extract/terms/action-terms.ts'
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'Literal[regex.pattern=/[\\u0100-\\uffff]/]',
          'TemplateElement[value.raw=/[\\u0100-\\uffff]/]'
        ].map((selector) => ({
          selector,
          message: 'Write the sign that text/one-byte.ts puts in its place.'
        }))
      ]
    }
  },
  {
    files: ['src/pipeline/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            svelteFiles,
            evaluation,
            benchmarks,
            {
              group: ['$lib/**', '**/lib/**', '!**/lib/schema.ts', '!**/lib/schema'],
              message: 'The pipeline shares only src/lib/schema.ts with the browser half.'
            }
          ]
        }
      ]
    }
  }
);
