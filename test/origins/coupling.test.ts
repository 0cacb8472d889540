import * as parser from "@typescript-eslint/parser";
import type { TSESLint } from "@typescript-eslint/utils";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { isCoupled } from "../../src/origins/coupling.ts";
import { nodesAt } from "../../src/origins/descend.ts";

/** Whether the first type called `Users` in a file is a coupling. */
function coupled(code: string): boolean {
  const linter = new Linter();
  linter.verify(code, [{ languageOptions: { parser } }]);
  const node = nodesAt(linter.getSourceCode() as unknown as TSESLint.SourceCode, code.indexOf("Users")).at(-1);
  if (node?.type !== "Identifier") throw new Error("no such type");
  return isCoupled(node);
}

describe("types that couple although they are erased", () => {
  it("are those of a constructor's parameters", () => {
    expect(coupled("class A { constructor(users: Users) {} }")).toBe(true);
    expect(coupled("class A { constructor(private users: Users) {} }")).toBe(true);
    expect(coupled("class A { constructor(private users: Users = make()) {} }")).toBe(true);
    expect(coupled("class A { constructor({ users }: { users: Users }) {} }")).toBe(true);
    expect(coupled("class A { constructor(users: Map<string, Array<Users>>) {} }")).toBe(true);
    expect(coupled("class A { constructor(users: typeof Users) {} }")).toBe(true);
    expect(coupled("abstract class A { constructor(users: Users); }")).toBe(true);
    expect(coupled("declare class A { constructor(users: Users); }")).toBe(true);
  });

  it("are those of injected fields", () => {
    expect(coupled("class A { @Inject() users: Users; }")).toBe(true);
    expect(coupled("class A { @InjectRepository(X) users: Map<string, Users>; }")).toBe(true);
    expect(coupled("class A { @Autowired users: Users; }")).toBe(true);
    expect(coupled("class A { @OrmRepository() users: Users; }")).toBe(true);
    expect(coupled("class A { @tsyringe.inject() @Inject() users: Users; }")).toBe(true);
    expect(coupled("class A { @Inject() accessor users: Users; }")).toBe(true);
  });

  it("are no others", () => {
    expect(coupled("class A { users: Users; }")).toBe(false);
    expect(coupled("class A { @Column() users: Users; }")).toBe(false);
    expect(coupled('class A { @(lib["Inject"]()) users: Users; @(make()()) other: Users; }')).toBe(false);
    expect(coupled("class A { @Injected() all = make<Users>(); }")).toBe(false);
    expect(coupled("class A { list(users: Users) {} }")).toBe(false);
    expect(coupled("class A { constructor() { let users: Users; } }")).toBe(false);
    expect(coupled("class A { constructor(make = () => { let users: Users; }) {} }")).toBe(false);
    expect(coupled("class A extends B<Users> { constructor(a: string) {} }")).toBe(false);
    expect(coupled("class A implements Users {}")).toBe(false);
    expect(coupled("function a(users: Users) {}")).toBe(false);
    expect(coupled("interface A { new (users: Users): A; }")).toBe(false);
    expect(coupled("class A { static constructor2(users: Users) {} }")).toBe(false);
    expect(coupled("let users: Users;")).toBe(false);
  });
});
