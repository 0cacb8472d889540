import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { asksForLike } from "./dependency-names.ts";

const known = new BatchMemo<boolean>();

/** Servers of GraphQL, and what schemas are made with. */
const graphql = /graphql|gql|apollo|^mercurius|^@pothos\/|^nexus$/i;

/**
 * True unless it is known that a package has nothing to do with GraphQL: there a resolver finds out what something stands for, and answers nobody.
 * @param home the folder of the package
 * @param root that of the project around it, where a monorepo may keep what all of its packages ask for
 */
export function maySpeakGraphql(home: string, root: string): boolean {
  const memo = known.in(currentBatch());
  let answer = memo.get(home);
  if (answer === undefined) {
    answer = asksForLike(home, graphql) !== false || asksForLike(root, graphql) === true;
    memo.set(home, answer);
  }
  return answer;
}
