import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { difference, expected, madeFindings } from "./support/expectations.ts";
import { copyFixture, installed, remove, results, write } from "./support/project.ts";

const config = (preset: string): Record<string, string> => ({
  "eslint.config.js": `import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import layered from "eslint-plugin-layered";

export default defineConfig([tseslint.configs.base, layered.configs.${preset}]);
`,
});

const versions = ["9.30.0", "10"].flatMap((eslint) => ["5.9", "6"].map((typescript) => ({ eslint, typescript })));

describe.each(versions)("ESLint $eslint with TypeScript $typescript", ({ eslint, typescript }) => {
  let project: string;
  beforeAll(async () => {
    project = await installed([`eslint@${eslint}`, `typescript@${typescript}`, "typescript-eslint@8"]);
    write(copyFixture(project, "broken-service"), config("strict"));
    write(copyFixture(project, "reference-service"), config("strict"));
  });
  afterAll(() => { remove(project); });

  it.each(Object.entries(inject("nodes")))("reports exactly what is expected, on Node %s", async (_, node) => {
    const broken = `${project}/broken-service`;
    const made = madeFindings(broken, await results(project, { cwd: broken, node }));
    const wanted = expected("broken-service", "strict");
    expect(wanted.length).toBeGreaterThan(200);
    expect({ missed: difference(wanted, made), unexpected: difference(made, wanted) }).toEqual({ missed: [], unexpected: [] });

    const reference = `${project}/reference-service`;
    const honest = await results(project, { cwd: reference, node });
    expect(honest.length).toBeGreaterThan(5);
    expect(madeFindings(reference, honest)).toEqual([]);
  });

  it("reports in recommended what is expected there", async () => {
    const broken = `${project}/broken-service`;
    write(broken, config("recommended"));
    const made = madeFindings(broken, await results(project, { cwd: broken }));
    write(broken, config("strict"));
    const wanted = expected("broken-service", "recommended");
    expect({ missed: difference(wanted, made), unexpected: difference(made, wanted) }).toEqual({ missed: [], unexpected: [] });
  });
});
