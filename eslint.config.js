import tseslint from 'typescript-eslint';

const noHtmlFromStrings = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Draw it with elements, or show it as text.',
  },
  { selector: "MemberExpression[property.name='innerHTML']", message: 'Use textContent, or build elements.' },
];

export default tseslint.config(
  {
    ignores: ['dist', '.astro', '.look', '.coverage', 'node_modules', 'test-results', 'kernels/simd', 'kernels/build'],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...noHtmlFromStrings],
    },
  },
  {
    // a starter defines names that only the reader's code will use
    files: ['{content,own}/*/cells/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-vars': 'off', 'prefer-const': 'off' },
  },
  {
    files: ['lib/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness in lib is seeded.' },
      ],
      'no-restricted-globals': ['error', { name: 'Date', message: 'lib has no clock.' }],
    },
  },
);
