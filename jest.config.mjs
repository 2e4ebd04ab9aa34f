/** Unit tests. `test/e2e` is Playwright's; everything else under test/ is jest's. */
export default {
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '/test/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/out/'],
  testEnvironment: 'node',
  // Whole controls in a simulated DOM take seconds on a busy machine. What hangs fails all the same.
  testTimeout: 60_000,
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
  transformIgnorePatterns: ['/node_modules/(?!(uuid|lucide-react|@tanstack|tinyqueue)/)'],
  setupFilesAfterEnv: ['<rootDir>/test/support/setup.ts'],
};
