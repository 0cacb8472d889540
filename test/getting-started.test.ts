import { readdirSync, readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { classifyBuiltIn } from "../src/layers/classify.ts";
import { makeModel } from "../src/settings/make-model.ts";
import plugin, { type LayeredPlugin } from "../src/index.ts";

const at = (path: string): URL => new URL(`../${path}`, import.meta.url);
const page = readFileSync(at("docs/getting-started.md"), "utf8");
const model = makeModel({});

/** The rows of the page's tables of files: each file, and the layer it is said to be in. */
const placed = [...page.matchAll(/^\| (`(?:[\w./-]+`(?:, `)?)+) \| (\w+) \|$/gm)].flatMap(([, files = "", layer = ""]) => [...files.matchAll(/`([^`]+)`/g)].map(([, file = ""]) => [file, layer] as const));

describe("the layers of each framework's files", () => {
  it("are told for every framework that is not told to be like another", () => {
    expect(page.match(/^\| file \| layer \|$/gm)).toHaveLength(5);
    expect(placed.length).toBeGreaterThan(40);
  });

  it.each(placed)("%s: %s", (file, layer) => {
    expect(classifyBuiltIn(file.replace(/\.\w+$/, ""), model).layer ?? "none").toBe(layer);
  });
});

const pages = ["README.md", ...readdirSync(at("docs"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md")).map((name) => `docs/${name.replaceAll("\\", "/")}`)];
const calls = pages.flatMap((name) => [...readFileSync(at(name), "utf8").matchAll(/`(layered\.configure\(.*?\))`/g)].map(([, call = ""]) => [name, call] as const));

describe("settings in the middle of a sentence", () => {
  it("are found", () => {
    expect(calls.length).toBeGreaterThan(2);
  });

  it.each(calls)("%s: %s", (_, call) => {
    const configured = runInThisContext(`(layered) => ${call}`) as (layered: LayeredPlugin) => unknown;
    expect(() => configured(plugin)).not.toThrow();
  });
});
