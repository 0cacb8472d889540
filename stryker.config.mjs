// Mutation testing: breaks decisions and rules one spot at a time and counts the breaks that no test sees. It takes hours for all, so look at one
// folder, with the tests that speak of it: folders and beginnings of files below test, separated by commas. For example
// `MUTATION_TESTS=names npm run test:mutation -- --mutate "src/names/**"`, with the rules that use it too `MUTATION_TESTS="names,rules/file-name*"`,
// or one rule `MUTATION_TESTS="rules/no-sync-db*" npm run test:mutation -- --mutate "src/rules/no-sync-db.ts,src/rules/no-sync-db/**"`. A test that is left out kills nothing.
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
