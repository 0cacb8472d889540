import { carriedPackages, serverPackages, servingFamilies, servingPackages } from "../catalog/browser-packages.ts";
import { builtInConcerns, membershipOf } from "../settings/packages.ts";
import { asksForOwn, asksForWhere, namesOfPackage } from "./dependency-names.ts";
import { ProjectMemo, type Within } from "./project-memo.ts";

/** True for a package of a concern. Stores that a browser asks too, such as Supabase, are of none here. */
function isOf(concern: "http" | "database", name: string): boolean {
  const packages = builtInConcerns.get(concern);
  const membership = packages && membershipOf(packages, name);
  return membership !== undefined && membership !== "none" && membership !== "strict";
}

/** True for a package that answers requests. `@tanstack/react-start` is TanStack's server. */
export const isServing = (name: string): boolean =>
  servingPackages.has(name) || isOf("http", name) || servingFamilies.some((family) => name.startsWith(family)) || /^@tanstack\/\w+-start$/.test(name);

/** True for a package that only something that serves asks for. */
export const isOfServer = (name: string): boolean => !carriedPackages.has(name) && (isServing(name) || serverPackages.has(name) || isOf("database", name));

/** True for a package that is called for a server: what it serves with may lie beside it. */
const isCalledServer = (home: string): boolean => namesOfPackage(home).some((name) => /(?:^|[-_./])(?:server|api|backend)$/i.test(name));

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
