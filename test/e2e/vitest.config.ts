import { defineConfig } from "vitest/config";

// The packed package in fresh projects, with the real tools around it: needs the npm registry, and some minutes.
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.test.ts", "test/e2e/**/*.e2e.ts"],
    globalSetup: "test/e2e/support/global-setup.ts",
    testTimeout: 180_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    pool: "threads",
  },
});
