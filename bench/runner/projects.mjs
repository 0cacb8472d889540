import { mkdtempSync, realpathSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateProject } from "../generator/project.mjs";

/**
 * A generated project that moves to a folder of a new name before each run: what a rule or a resolver remembers of the
 * run before is of no use to it, as in a process that has just been started.
 */
export class MovingProject {
  #base = realpathSync(mkdtempSync(join(tmpdir(), "layered-bench-")));
  #moves = 0;

  /** @param {{ files: number, seed: number }} wanted */
  constructor(wanted) {
    this.folder = join(this.#base, "run-0");
    const { violations, packages } = generateProject({ ...wanted, folder: this.folder });
    this.violations = violations;
    this.packages = packages;
  }

  move() {
    this.#moves += 1;
    const next = join(this.#base, `run-${String(this.#moves)}`);
    renameSync(this.folder, next);
    this.folder = next;
  }

  remove() {
    rmSync(this.#base, { recursive: true, force: true });
  }
}
