import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installed, remove, write } from "./support/project.ts";
import { run } from "./support/run.ts";
import { amiss, typedConfig, wrongCalls } from "./support/typed-config.ts";

describe.each(["9.30.0", "10"].flatMap((eslint) => ["5.9", "6"].map((typescript) => ({ eslint, typescript }))))("the types, with ESLint $eslint and TypeScript $typescript", ({ eslint, typescript }) => {
  let project: string;
  const tsc = async (): Promise<string> => (await run(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "."], project)).stdout;
  beforeAll(async () => {
    project = await installed([`eslint@${eslint}`, `typescript@${typescript}`], typedConfig);
  });
  afterAll(() => { remove(project); });

  it("are right for defineConfig and configure", async () => {
    expect(await tsc()).toBe("");
  });

  it("refuse wrong settings", async () => {
    write(project, wrongCalls);
    expect(amiss(await tsc())).toEqual([]);
  });
});
