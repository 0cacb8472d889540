import { layeredFrameworks, serviceFrameworks } from "../catalog/service-frameworks.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { asksForAny } from "./dependency-names.ts";

const known = new BatchMemo<boolean>();

/**
 * True if what a package calls its services are those of its framework, and no layer.
 * @param home the folder of the package
 */
export function hasFrameworkServices(home: string): boolean {
  const memo = known.in(currentBatch());
  let answer = memo.get(home);
  if (answer === undefined) {
    answer = asksForAny(home, serviceFrameworks) && !asksForAny(home, layeredFrameworks);
    memo.set(home, answer);
  }
  return answer;
}
