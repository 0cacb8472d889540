/** Answers that hold for one batch of linted files and are forgotten with it. */
export class BatchMemo<Value> {
  #batch = -1;
  readonly #known = new Map<string, Value>();

  /** The answers of a batch; those of an earlier one are dropped. */
  in(batch: number): Map<string, Value> {
    if (batch !== this.#batch) {
      this.#known.clear();
      this.#batch = batch;
    }
    return this.#known;
  }
}
