/** Unit tests. `test/e2e` is Playwright's; everything else under test/ is jest's. */
export default {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  // `test/together` holds no tests of its own: it runs the others in few contexts.
  testPathIgnorePatterns: ['/node_modules/', '/test/e2e/', '/test/together/'],
  modulePathIgnorePatterns: ['<rootDir>/out/'],
  cacheDirectory: '<rootDir>/.cache/jest',
  testEnvironment: 'node',
  // Whole controls in a simulated DOM take seconds on a busy machine. A test that hangs fails all the same.
  testTimeout: 120_000,
  transform: {
    '\\.(resx|xml)$': '<rootDir>/test/support/textFile.mjs',
    '^.+\\.m?[tj]sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'classic' } },
          target: 'es2022',
        },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(uuid|lucide)/)'],
  moduleNameMapper: {
    ...reactOf(process.env.REACT),
    // In a simulated document, the stand-in would be given the build for browsers.
    '^sql\\.js$': 'sql.js/dist/sql-wasm.js',
    // The package names this file for imports only, though it holds CommonJS.
    '^dataverse-webapi/lib/node$': '<rootDir>/node_modules/dataverse-webapi/lib/node.js',
  },
  setupFilesAfterEnv: ['<rootDir>/test/support/setup.ts'],
};

/** Model-driven apps run 17.0.2, canvas apps the version that the manifests name; 18 is what comes. */
export function reactOf(version) {
  if (version !== '17' && version !== '18') return {};
  return {
    '^react$': `react-${version}`,
    '^react-dom$': version === '17' ? 'react-dom-17' : '<rootDir>/test/support/reactDom18.ts',
    '^react-dom/(.*)$': `react-dom-${version}/$1`,
  };
}
