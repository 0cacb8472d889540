import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // What needs the registry runs with `npm run test:e2e`.
    exclude: [...configDefaults.exclude, "test/e2e/**/!(*.fast).test.ts"],
    testTimeout: 30_000,
    coverage: {
      provider: "v8",
      include: ["src/**"],
      reporter: ["text-summary", "json-summary"],
      thresholds: { statements: 95, branches: 95 },
    },
  },
});
