import type { LayerModel } from "../settings/model.ts";
import { currentBatch } from "./batch.ts";

/** What an answer depends on besides its key: a project, whichever of its files looks at it. */
export interface Within {
  readonly model: LayerModel;
  readonly root: string;
}

/** Answers that hold for one project, seen through one model of the settings, during one batch of linted files. */
export class ProjectMemo<Value> {
  #batch = -1;
  #model: LayerModel | undefined;
  #root: string | undefined;
  #known = new Map<string, Value>();
  #others = new Map<LayerModel, Map<string, Map<string, Value>>>();

  /** The answers for a project; those of an earlier batch are dropped. */
  of({ model, root }: Within): Map<string, Value> {
    const batch = currentBatch();
    if (batch !== this.#batch) {
      this.#batch = batch;
      this.#others = new Map();
      this.#model = undefined;
    }
    // Nearly always the project is the one that was asked about before.
    if (model !== this.#model || root !== this.#root) this.#turnTo(model, root);
    return this.#known;
  }

  #turnTo(model: LayerModel, root: string): void {
    const roots = this.#others.get(model) ?? new Map<string, Map<string, Value>>();
    this.#others.set(model, roots);
    this.#known = roots.get(root) ?? new Map<string, Value>();
    roots.set(root, this.#known);
    this.#model = model;
    this.#root = root;
  }
}
