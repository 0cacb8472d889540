import { defineConfig } from "vitest/config";

// The packed package in fresh projects, with the real tools around it: needs the npm registry, and some minutes.
export default defineConfig({
  test: {
    include: ["test/e2e/**/*.e2e.ts"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    // Each file starts processes of its own: more at once only makes the clock of each unreliable.
    fileParallelism: false,
  },
});
