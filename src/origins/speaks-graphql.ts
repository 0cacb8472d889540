import { asksForLike } from "./dependency-names.ts";
import { ProjectMemo, type Within } from "./project-memo.ts";

const known = new ProjectMemo<boolean>();

/** Servers of GraphQL, and what schemas are made with. */
const graphql = /graphql|gql|apollo|^mercurius|^@pothos\/|^nexus$/i;

/** True for a package of GraphQL. */
export const isOfGraphql = (name: string): boolean => graphql.test(name);

/**
 * True unless it is known that a package has nothing to do with GraphQL: there a resolver finds out what something stands for, and answers nobody.
 * @param home the folder of the package
 * @param project around it: a monorepo may keep there what all of its packages ask for
 */
export function maySpeakGraphql(home: string, project: Within): boolean {
  const memo = known.of(project);
  let answer = memo.get(home);
  if (answer === undefined) {
    answer = asksForLike(home, graphql) !== false || asksForLike(project.root, graphql) === true;
    memo.set(home, answer);
  }
  return answer;
}
