import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

interface Run {
  readonly files: number;
  readonly unreadable: number;
  readonly reports: number;
  readonly reportsAsService: number;
  readonly packages: number;
  readonly crashes: number;
  readonly brokenSuggestions: number;
  readonly overOneSecond: number;
  readonly filesByPackage: Readonly<Record<string, number>>;
}

const run = JSON.parse(read("scripts/torture/last-run.json")) as Run;

it("the run that is on record was over the packages that are listed, and nothing went wrong in it", () => {
  expect(Object.keys(run.filesByPackage).sort()).toEqual((JSON.parse(read("scripts/torture/packages.json")) as string[]).sort());
  expect(run.files).toBeGreaterThan(50_000);
  expect(run).toMatchObject({ crashes: 0, brokenSuggestions: 0, overOneSecond: 0 });
});

it("CONTRIBUTING.md says of it what is on record", () => {
  const figure = (count: number): string => count.toLocaleString("en-US");
  const page = read("CONTRIBUTING.md").replaceAll(/\s+/g, " ");
  expect(page).toContain(`${figure(run.files)} files of ${figure(run.packages)} packages`);
  expect(page).toContain(`${figure(run.reports + run.reportsAsService)} reports`);
});
