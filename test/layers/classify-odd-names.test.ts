import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyBuiltIn, classifyByGlobs, type Placement } from "../../src/layers/classify.ts";
import { toPosix, withoutExtension } from "../../src/layers/path.ts";
import { placementOf } from "../../src/origins/placement.ts";
import { projectFor } from "../support/linted-file.ts";
import { builtInLayers } from "../../src/settings/built-in-layers.ts";
import { makeModel } from "../../src/settings/make-model.ts";
import { tempProject } from "../support/project.ts";

const model = makeModel({});
const layerOf = (path: string): string | undefined => classifyBuiltIn(path, model).layer;

const folderWords = builtInLayers.flatMap((layer) => layer.folders);
const roleWords = builtInLayers.flatMap((layer) => layer.words.map(({ word }) => word));
const joints = fc.constantFrom(".", "-", "_", "", " ", "[", "]", "(", ")", "+", "@", "$", "#", "\\", "%", "é", "漢", "😀", "'", '"', "..");
const word = fc.oneof(fc.constantFrom(...roleWords), fc.constantFrom(...folderWords), fc.string({ unit: "grapheme", maxLength: 6 }), joints);
const segment = fc.array(word, { minLength: 0, maxLength: 5 }).map((words) => words.join(""));
const anyPath = fc.oneof(fc.array(segment, { maxLength: 6 }).map((segments) => segments.join("/")), fc.string({ unit: "binary" }));

describe("names with odd characters", () => {
  it("never make the classification throw, and every layer that it names is known and comes with its pattern", () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        const { layer, pattern } = classifyBuiltIn(path, model);
        if (layer === undefined) expect(pattern).toBe("");
        else {
          expect(model.layers.has(layer)).toBe(true);
          expect(pattern).not.toBe("");
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("never make globs throw, and what a glob of everything takes in is in its layer", () => {
    const settings = makeModel({ layers: { service: { files: "src/**" } } });
    fc.assert(
      fc.property(segment.filter((name) => name.trim() !== "" && !name.includes("/") && !/^\.+$/.test(name)), (name) => {
        expect(classifyByGlobs(`src/${name}.ts`, settings)?.layer).toBe("service");
      }),
    );
  });

  it("a folder of a layer gives it to any plain name in it", () => {
    const plainName = fc.stringMatching(/^[b-df-hj-np-tv-z]{4,9}[0-9]$/);
    fc.assert(
      fc.property(fc.constantFrom(...builtInLayers.flatMap(({ name, folders }) => folders.map((folder) => ({ name, folder })))), plainName, ({ name, folder }, file) => {
        expect(layerOf(`src/${folder}/${file}`)).toBe(name);
      }),
    );
  });

  it.each([
    ["app/[id]/user.service", "service"],
    ["app/(group)/services/[...slug]", "service"],
    ["routes/[id]", "controller"],
    ["routes/users.[id]", "controller"],
    ["my project/services/user list", "service"],
    ["src/services/über", "service"],
    ["src/services/用户", "service"],
    ["src/用户.service", "service"],
    ["services/$user", "service"],
    ["services/@me/user", "service"],
    ["routes/+server", "controller"],
    ["services/user.service.v2", "service"],
    ["services/123", "service"],
    ["v1.2/user.service", "service"],
    ["services/__proto__", "service"],
    ["services/constructor", "service"],
    ["constructor/toString", undefined],
    ["__proto__/hasOwnProperty", undefined],
    ["", undefined],
    [".", undefined],
    ["..", undefined],
    ["service.", undefined],
  ])("%s: %s", (path, layer) => {
    expect(layerOf(path)).toBe(layer);
  });
});

describe("Windows paths", () => {
  it.each([
    ["c:\\work\\api\\src\\services\\user.ts", "service"],
    ["C:\\work\\api\\src\\user.controller.ts", "controller"],
    ["\\\\server\\share\\api\\repositories\\user.ts", "repository"],
  ])("%s is read as any other", (path, layer) => {
    expect(layerOf(withoutExtension(toPosix(path)))).toBe(layer);
  });

  it("a backslash elsewhere is part of a name", () => {
    expect(layerOf(toPosix("src/services\\user"))).toBeUndefined();
  });
});

describe("what lies above a file's package", () => {
  const temp = tempProject({});

  function placed(folders: readonly string[], path: string): Placement {
    const file = join(temp.root, ...folders, "package", `${path}.ts`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(join(temp.root, ...folders, "package", "package.json"), "{}");
    const project = projectFor(model, temp.root, file, {});
    return placementOf(project, file);
  }

  it("changes nothing, whatever its folders are called, unless they hold tests", () => {
    const name = fc.constantFrom(...folderWords, "test", "scripts", "factories", "utils", "a b", "[id]", "x");
    const inside = fc.constantFrom("src/user", "user.service", "routes/index", "src/db/schema", "models/user.dto", "scripts/run", "users/user.types", "src/createUserService");
    fc.assert(
      fc.property(fc.array(name, { maxLength: 4 }), inside, (folders, path) => {
        expect(placed(folders, path)).toEqual(folders.includes("test") ? { layer: undefined, pattern: "", neutral: "test" } : classifyBuiltIn(path, model));
      }),
      { numRuns: 60 },
    );
  });

  it("counts again where the package ends higher up", () => {
    temp.write({ "services/plain/user.ts": "" });
    const file = join(temp.root, "services/plain/user.ts");
    expect(placementOf(projectFor(model, temp.root, file, {}), file).layer).toBe("service");
  });
});
