import { defineConfig } from "vitest/config";

/** Folders and beginnings of files below test, separated by commas: `names,rules/file-name*`. */
const chosen = (process.env.MUTATION_TESTS ?? "layers,names,rules").split(",");

/** The tests that decide whether a mutant lives: those of decisions and rules, without the ones that read the project's own files. */
export default defineConfig({
  test: {
    include: chosen.flatMap((place) => [`test/${place}.test.ts`, `test/${place}/**/*.test.ts`]),
    exclude: ["test/rules/all-rules.test.ts", "test/rules/*-docs.test.ts"],
  },
});
