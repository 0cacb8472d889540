import { carriedPackages, serverPackages, servingFamilies, servingPackages } from "../catalog/browser-packages.ts";
import { databaseFamilies, databasePackages } from "../catalog/database-packages.ts";
import { httpFamilies, httpPackages } from "../catalog/http-packages.ts";
import { nameOf } from "../layers/path.ts";
import { asksForOwn, asksForWhere, packageNamed } from "./dependency-names.ts";
import { ProjectMemo, type Within } from "./project-memo.ts";

/** What an import calls `next/server` is the package `next`. */
const serving = new Set([...servingPackages, ...httpPackages]);

const onServers = new Set([...serverPackages, ...databasePackages]);

const begins = (families: readonly string[], name: string): boolean => families.some((family) => name.startsWith(family));

/** True for a package that answers requests. `@tanstack/react-start` is TanStack's server. */
const isServing = (name: string): boolean => serving.has(name) || begins(httpFamilies, name) || begins(servingFamilies, name) || /^@tanstack\/\w+-start$/.test(name);

/** True for a package that only something that serves asks for. */
export const isOfServer = (name: string): boolean => !carriedPackages.has(name) && (isServing(name) || onServers.has(name) || begins(databaseFamilies, name));

/** True for a package that is called for a server: what it serves with may lie beside it. */
const isCalledServer = (home: string): boolean => [nameOf(home), packageNamed(home)].some((name) => /(?:^|[-_./])(?:server|api|backend)$/i.test(name));

const known = new ProjectMemo<boolean>();

/**
 * True unless it is known that a package answers no requests: what it calls routes says how they look, for those who serve and those who ask.
 * @param home the folder of the package
 * @param project around it: a monorepo may keep there what all of its packages ask for
 */
export function maySpeakHttp(home: string, project: Within): boolean {
  const memo = known.of(project);
  let answer = memo.get(home);
  if (answer === undefined) {
    // What another package of the workspace hands on is not looked for.
    answer = home === project.root || !asksForWhere(home, () => true) || asksForOwn(home) || isCalledServer(home) || asksForWhere(home, isServing) || asksForWhere(project.root, isServing);
    memo.set(home, answer);
  }
  return answer;
}
