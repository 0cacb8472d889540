import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";

const { resolve } = createRequire(import.meta.url);
const versionOf = (path) => JSON.parse(readFileSync(path, "utf8")).version;
/** What ran. */
const versions = {
  node: process.versions.node,
  plugin: versionOf(new URL("../../package.json", import.meta.url)),
  eslint: versionOf(resolve("eslint/package.json")),
  parser: versionOf(resolve("@typescript-eslint/parser/package.json")),
};

const limit = 1000;
const round = (milliseconds) => Math.round(milliseconds * 10) / 10;

/** What came of a run: counts for each package, and every file that did not do well. */
export class Figures {
  #began = performance.now();
  #packages = new Map();
  #crashes = [];
  #bad = [];
  /** @type {{ name: string, path: string, milliseconds: number, alone?: number }[]} */
  #slow = [];
  #times = [];

  add(name, path, result) {
    const counts = this.#packages.get(name) ?? { files: 0, unreadable: 0, reports: 0, more: 0 };
    this.#packages.set(name, counts);
    counts.files += 1;
    if (result.kind === "unreadable") counts.unreadable += 1;
    if (result.kind === "crash") this.#shown(this.#crashes, `${name} ${path}: ${result.error.split("\n").slice(0, 9).join("\n")}`);
    if (result.kind !== "linted") return;
    counts.reports += result.reports;
    counts.more += result.more;
    this.#times.push({ time: result.time, file: `${name} ${path}` });
    for (const one of result.bad) this.#shown(this.#bad, `${name} ${path}: ${one}`);
    if (result.time <= limit) return;
    this.#slow.push({ name, path, milliseconds: Math.round(result.time) });
    console.error(`${name} ${path}: ${String(Math.round(result.time))} ms`);
  }

  /** Says it when it happens: a run takes long. One defect can show in thousands of files. */
  #shown(list, text) {
    list.push(text);
    if (list.length <= 20) console.error(text);
  }

  /**
   * Measures again what was slow, which a heap full of other files or a busy machine may have made so.
   * @param {(name: string, path: string) => number} alone
   */
  confirm(alone) {
    for (const one of this.#slow) one.alone ??= Math.round(alone(one.name, one.path));
  }

  #overLimit() {
    return this.#slow.filter(({ milliseconds, alone = milliseconds }) => alone > limit);
  }

  progress(name) {
    const { files = 0, unreadable = 0, reports = 0 } = this.#packages.get(name) ?? {};
    console.log(`${name}: ${String(files)} files, ${String(unreadable)} unreadable, ${String(reports)} reports`);
  }

  failed() {
    // A run over nothing shows nothing.
    return this.#packages.size === 0 || this.#crashes.length + this.#bad.length + this.#overLimit().length > 0;
  }

  summary() {
    const counts = [...this.#packages.values()];
    const sum = (key) => counts.reduce((total, one) => total + one[key], 0);
    const sorted = this.#times.toSorted((one, other) => one.time - other.time);
    const at = (share) => round(sorted[Math.floor((sorted.length - 1) * share)]?.time ?? 0);
    return {
      versions,
      minutes: round((performance.now() - this.#began) / 60_000),
      packages: this.#packages.size,
      files: sum("files"),
      unreadable: sum("unreadable"),
      reports: sum("reports"),
      reportsAsService: sum("more"),
      crashes: this.#crashes.length,
      brokenSuggestions: this.#bad.length,
      overOneSecond: this.#overLimit().length,
      slowInCompany: this.#slow,
      ruleMilliseconds: { median: at(0.5), p99: at(0.99), slowest: at(1), slowestFile: sorted.at(-1)?.file },
      peakMemoryMiB: Math.round(process.resourceUsage().maxRSS / 1024),
      filesByPackage: Object.fromEntries([...this.#packages].map(([name, { files }]) => [name, files])),
    };
  }

  report() {
    const { filesByPackage: _, ...rest } = this.summary();
    return JSON.stringify(rest, undefined, 2);
  }
}
