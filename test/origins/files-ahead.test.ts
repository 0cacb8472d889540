import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { beginLint } from "../../src/origins/batch.ts";
import { filesAhead } from "../../src/origins/files-ahead.ts";
import { tempProject } from "../support/project.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.advanceTimersByTime(200_000);
  beginLint("/backend/file.ts", {});
});
afterEach(() => { vi.useRealTimers(); });

const things = ["user", "order", "plan"];
const files = things.flatMap((thing) => [`app/modules/${thing}/${thing}.controller.ts`, `app/modules/${thing}/${thing}.service.js`, `app/modules/${thing}/dto/${thing}.dto.ts`, `app/modules/${thing}/notes.md`]);
const apart = ["app/main.ts", "other/x.ts", "app/modules/plan/node_modules/p/index.js", "app/modules/plan/.cache/c.ts", "app/modules/user/dist/user.js"];
const { root } = tempProject(Object.fromEntries([...files, ...apart].map((file) => [file, ""])));
const ahead = (path: string, { top = `${root}/app`, most = 64 } = {}): string[] => filesAhead(`${root}/${path}`, top, most).map((file) => file.slice(root.length + 1));

it("takes the code files beside one, those of the folders below it, and those of the folders that follow", () => {
  expect(ahead("app/modules/order/order.service.js")).toEqual([
    "app/modules/order/order.controller.ts",
    "app/modules/order/order.service.js",
    "app/modules/order/dto/order.dto.ts",
    "app/modules/plan/plan.controller.ts",
    "app/modules/plan/plan.service.js",
    "app/modules/plan/dto/plan.dto.ts",
    "app/modules/user/user.controller.ts",
    "app/modules/user/user.service.js",
    "app/modules/user/dto/user.dto.ts",
  ]);
});

it.each(["package.json", "eslint.config.js", "eslint.config.mts"])("does not go into what a %s makes a project of its own", (name) => {
  const { root: two } = tempProject({ "apps/a/x.ts": "", "apps/a/lib/l.ts": "", "apps/a/own/o.ts": "", [`apps/a/own/${name}`]: "", "apps/b/y.ts": "", [`apps/b/${name}`]: "", "apps/c/z.ts": "" });
  expect(filesAhead(`${two}/apps/a/x.ts`, two, 64).map((file) => file.slice(two.length))).toEqual(["/apps/a/x.ts", "/apps/a/lib/l.ts", "/apps/c/z.ts"]);
});

it("takes no more than are wanted, the nearest first", () => {
  expect(ahead("app/modules/order/order.controller.ts", { most: 4 })).toEqual(["app/modules/order/order.controller.ts", "app/modules/order/order.service.js", "app/modules/order/dto/order.dto.ts", "app/modules/plan/plan.controller.ts"]);
});

it("leaves the folders that come before", () => {
  expect(ahead("app/modules/user/user.controller.ts")).toEqual(["app/modules/user/user.controller.ts", "app/modules/user/user.service.js", "app/modules/user/dto/user.dto.ts"]);
});

it("stays in the working directory", () => {
  expect(ahead("app/main.ts")[0]).toBe("app/main.ts");
  expect(ahead("app/main.ts")).not.toContain("other/x.ts");
  expect(ahead("app/modules/order/order.service.js", { top: `${root}/app/modules/order` })).toEqual(["app/modules/order/order.controller.ts", "app/modules/order/order.service.js", "app/modules/order/dto/order.dto.ts"]);
});

it("does not go into more folders than it may, though they hold no code", () => {
  const many = tempProject(Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`src/f${String(at).padStart(2, "0")}/${at === 0 ? "first.ts" : at === 10 || at === 80 ? "code.ts" : "picture.png"}`, ""])));
  expect(filesAhead(`${many.root}/src/f00/first.ts`, many.root, 64).map((file) => file.slice(many.root.length))).toEqual(["/src/f00/first.ts", "/src/f10/code.ts"]);
});

it("takes the rest of a large folder, or its end", () => {
  const { root: large } = tempProject(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`src/f${String(at)}.ts`, ""])));
  const names = (name: string): string => filesAhead(`${large}/src/${name}.ts`, large, 4).map((file) => file.slice(-4, -3)).join("");
  expect([names("f0"), names("f3"), names("f8")]).toEqual(["0123", "3456", "5678"]);
});

it("takes nothing for a file that is not there", () => {
  expect(ahead("app/modules/order/typed.ts")).toEqual([]);
});
