import { expect, it } from "vitest";
import { freeClassName, sharerOf, withClasses, type ClassNames } from "../../src/names/class-twin.ts";
import type { MigrationFinding } from "../../src/names/migration-finding.ts";

const [a, b] = ["1711390882123-add-a.ts", "1711390882123-add-b.ts"];
const classes = (...names: readonly string[]): ClassNames => new Map(names.map((name, at) => [[a, b][at] ?? "", [name]]));
const twins = (kind: "duplicate" | "duplicateFirst" | "duplicateBehind", right: string, isFirst = kind === "duplicateFirst"): MigrationFinding => ({ kind, name: isFirst ? a : b, other: isFirst ? b : a, right });

it.each([
  [twins("duplicate", "1711390882124-add-b.ts"), "AddB1711390882123", { kind: "duplicateClass", other: a }],
  [twins("duplicateFirst", "1711390882124-add-b.ts"), "AddA1711390882123", { kind: "duplicateClassFirst", other: b }],
  [twins("duplicateBehind", "1711390882124-add-b.ts", true), "AddA1711390882123", { kind: "duplicateClassFirst", other: b }],
  [twins("duplicateBehind", "1711390882124-add-b.ts", false), "AddB1711390882123", { kind: "duplicateClass", other: a }],
])("the class that moves is named whichever file is asked: %j", (finding, className, asked) => {
  expect(withClasses(finding, className, () => classes("AddA1711390882123", "AddB1711390882123"))).toEqual({ ...asked, className: "AddB1711390882123", right: "AddB1711390882124", file: "1711390882124-add-b.ts" });
});

it("a file's stamp that is no class's is written as one", () => {
  const finding: MigrationFinding = { kind: "duplicate", name: "20240325_1821_b.ts", other: "20240325_1821_a.ts", right: "20240325_1822_b.ts" };
  const beside = (name: string): ClassNames => new Map([["20240325_1821_a.ts", [name]]]);
  expect(withClasses(finding, "B1711390882123", () => beside("A1711390882123"))).toMatchObject({ kind: "duplicateClass", right: "B1711390920000" });
  // In one minute both classes have their turn, and the files have one stamp still.
  expect(withClasses(finding, "B1711390882123", () => beside("A1711390882124"))).toBe(finding);
});

it("what has no class, or none with a stamp, is told as it was, and classes with stamps of their own are no twins", () => {
  const finding = twins("duplicate", "1711390882124-add-b.ts");
  const [nothing, date]: MigrationFinding[] = [{ kind: "missingDown", name: a, right: b }, { kind: "date", name: a, wrong: "month 13", shape: b }];
  expect(withClasses(finding, undefined, () => classes("AddA1711390882123"))).toBe(finding);
  expect(withClasses(finding, "AddB", () => classes("AddA"))).toBe(finding);
  expect(withClasses(finding, "AddB1711390882123", () => new Map())).toBe(finding);
  expect(withClasses(finding, "AddB1711390882123", () => classes("AddA1711390882999"))).toBeUndefined();
  for (const other of [nothing, date]) expect(other && withClasses(other, "AddB1711390882123", () => classes("AddA1711390882123"))).toBe(other);
});

it("the first of those that share a stamp has it, and the next free one is told", () => {
  const shared = classes("AddA1711390882123", "AddB1711390882123");
  expect([sharerOf(b, "AddB1711390882123", shared), sharerOf(a, "AddA1711390882123", shared), sharerOf(b, "AddB1711390882124", shared), sharerOf(b, "AddB", classes("AddA", "AddB"))]).toEqual([a, undefined, undefined, undefined]);
  expect([freeClassName("AddB1711390882123", shared), freeClassName("Add20241711390882122", shared)]).toEqual(["AddB1711390882124", "Add20241711390882124"]);
});
