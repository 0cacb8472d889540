import { symlinkSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { projectFor } from "../support/linted-file.ts";
import { placementOf } from "../../src/origins/placement.ts";
import { makeModel } from "../../src/settings/make-model.ts";
import { tempProject } from "../support/project.ts";

beforeEach(() => { vi.useFakeTimers({ toFake: ["Date"] }); });
afterEach(() => { vi.useRealTimers(); });

const files = { "src/users/user.service.ts": "", "src/users/user.controller.ts": "", "src/users/users.service.ts": "", "src/data/users.ts": "" };

describe("a linted file and where it stands", () => {
  it("is told for each file of a folder", () => {
    const { root } = tempProject(files);
    const model = makeModel({});
    const layers = ["user.service", "user.controller"].map((name) => projectFor(model, root, `${root}/src/users/${name}.ts`, {}).placement.layer);
    expect(layers).toEqual(["service", "controller"]);
  });

  it("is told for each model and each working directory that look at the same folder in one batch", () => {
    const { root } = tempProject(files);
    const own = makeModel({ layers: { facade: { files: "src/users/**", imports: ["service"] } } });
    // A file that is linted again would begin a new batch.
    const inTurn = ["user.service", "user.controller", "users.service"].map((name) => `${root}/src/users/${name}.ts`);
    const models = [makeModel({}), own, makeModel({})];
    const layers = inTurn.map((file, at) => {
      const project = projectFor(models[at] ?? own, root, file, {});
      // An import of each of them is looked at too, and remembered.
      for (const imported of inTurn) placementOf(project, imported);
      return project.placement.layer;
    });
    expect(layers).toEqual(["service", "facade", "service"]);
    const model = makeModel({});
    const folders = [root, `${root}/src`, root];
    expect(inTurn.map((file, at) => projectFor(model, folders[at] ?? root, file, {}).root)).toEqual(folders);
  });

  it("has the symbolic links of its folder resolved, for each file anew", () => {
    const { root } = tempProject(files);
    symlinkSync(`${root}/src/users`, `${root}/linked`);
    const model = makeModel({});
    const seen = ["user.service.ts", "user.controller.ts"].map((name) => projectFor(model, root, `${root}/linked/${name}`, {}));
    expect(seen.map(({ file, placement }) => [file, placement.layer])).toEqual([
      [`${root}/src/users/user.service.ts`, "service"],
      [`${root}/src/users/user.controller.ts`, "controller"],
    ]);
  });

  it("is seen anew in the next batch", () => {
    const { root, write, remove } = tempProject(files);
    symlinkSync(`${root}/src/users`, `${root}/linked`);
    const model = makeModel({});
    const file = (): string => projectFor(model, root, `${root}/linked/user.service.ts`, {}).file;
    expect(file()).toBe(`${root}/src/users/user.service.ts`);
    remove("linked");
    write({ "linked/user.service.ts": "" });
    vi.advanceTimersByTime(10_000);
    expect(file()).toBe(`${root}/linked/user.service.ts`);
  });
});
