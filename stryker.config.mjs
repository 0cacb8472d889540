// Mutation testing: breaks decisions and rules one spot at a time and counts the breaks that no test sees. It takes hours for all,
// so look at one folder: `MUTATION_TESTS=names npm run test:mutation -- --mutate "src/names/**"` runs the tests in test/names alone.
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.mutation.config.mjs" },
  mutate: ["src/names/**/*.ts", "src/layers/**/*.ts", "src/rules/**/*.ts"],
  coverageAnalysis: "perTest",
  // What runs once as a module is loaded, such as a table or a pattern, would need every test for every mutant.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 10_000,
  reporters: ["clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ["/dist", "/coverage", "/reports", "/bench"],
  thresholds: { high: 95, low: 85, break: 85 },
};
