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
  transformIgnorePatterns: ['/node_modules/(?!(uuid|lucide|@tanstack|tinyqueue)/)'],
  moduleNameMapper: {
    ...reactOf(process.env.REACT),
    // In a simulated document, the stand-in would be given the build for browsers.
    '^sql\\.js$': 'sql.js/dist/sql-wasm.js',
  },
  setupFilesAfterEnv: ['<rootDir>/test/support/setup.ts'],
};

/** Model-driven apps run 17.0.2, canvas apps the version that the manifests name. */
function reactOf(version) {
  return version === '17'
    ? {
        '^react$': 'react-17',
        '^react-dom$': 'react-dom-17',
        '^react-dom/(.*)$': 'react-dom-17/$1',
      }
    : {};
}
