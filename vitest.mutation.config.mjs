import { defineConfig } from "vitest/config";

/** The tests that decide whether a mutant lives: those of decisions and rules, without the ones that read the project's own files. */
export default defineConfig({
  test: {
    include: [`test/${process.env.MUTATION_TESTS ?? "{layers,names,rules}"}/**/*.test.ts`],
    exclude: ["test/rules/all-rules.test.ts", "test/rules/*-docs.test.ts"],
  },
});
