import js from '@eslint/js';
import powerApps from '@microsoft/eslint-plugin-power-apps';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const control = 'CustomerInsightsTimeline';
/** A second way in, which is nothing but a manifest and the wiring. */
const dataset = 'CustomerInsightsTimelineDataset';

/** What serves the controls, and what they do not know of. */
const outside = ['test', 'demo', 'packaging', 'scripts'];

/** The arrows of docs/architecture.md: what the files of a folder may import of the other folders. */
const arrows = {
  domain: [],
  strings: [],
  host: ['domain'],
  tables: ['domain', 'host'],
  webApi: ['domain', 'host', 'tables'],
  dataset: ['domain', 'host', 'tables'],
  inputs: ['domain', 'host'],
  views: ['domain', 'strings'],
  control: ['domain', 'host', 'inputs', 'strings', 'views', 'generated'],
};

const zones = [
  ...Object.entries(arrows).map(([folder, allowed]) => ({
    target: `${control}/${folder}`,
    from: control,
    except: [folder, ...allowed],
  })),
  // Of the wiring, only the control itself knows the screen and its texts.
  ...['currentCustomer', 'outputs', 'memoizeLast', 'twoWayText', 'systemClock'].map((name) => ({
    target: `${control}/control/${name}.ts`,
    from: ['views', 'strings'].map((folder) => `${control}/${folder}`),
  })),
];

const hostTypes = {
  selector: "TSQualifiedName[left.name='ComponentFramework']",
  message: 'Host types stay in webApi, dataset, host, inputs and index.ts.',
};

export default tseslint.config(
  { ignores: ['node_modules', 'out', '**/generated', '.cache', 'test-results'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: {
      parserOptions: { project: ['./tsconfig.node.json'], tsconfigRootDir: import.meta.dirname },
    },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.tsx'] } } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Text from the data is rendered as text.',
        },
      ],
    },
  },
  {
    files: [`{${control},${dataset}}/**/*.{ts,tsx}`],
    plugins: { '@microsoft/power-apps': powerApps, 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      ...powerApps.configs.paCheckerHosted.rules,
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...zones,
            { target: control, from: [...outside, dataset] },
            { target: dataset, from: [...outside, `${control}/index.ts`, `${control}/views`] },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'localStorage',
        'sessionStorage',
        'fetch',
        'XMLHttpRequest',
      ],
    },
  },
  {
    files: [`${control}/domain/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: ['react', 'react-dom', '@fluentui/*'] }],
      'no-restricted-globals': ['error', 'window', 'document', 'setTimeout', 'setInterval', 'Intl'],
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'The domain has no clock: take it as an argument.',
        },
        { object: 'Math', property: 'random', message: 'Take chance as an argument.' },
      ],
      'no-restricted-syntax': ['error', hostTypes],
    },
  },
  {
    files: [`${control}/views/**/*.{ts,tsx}`],
    rules: { 'no-restricted-syntax': ['error', hostTypes] },
  },
  {
    files: [`${control}/views/**/*.{ts,tsx}`],
    ignores: [`${control}/views/react.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'react',
              allowTypeImports: true,
              message: 'Import from views/react.ts: the bundle is smaller so.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
      },
    },
  },
);
