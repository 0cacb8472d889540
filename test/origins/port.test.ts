import { expect, it } from "vitest";
import { mayBePort } from "../../src/origins/port.ts";
import { tempProject } from "../support/project.ts";

const injected = (name: string, from: string): string => `import { inject } from "inversify";\nimport { ${name} } from "${from}";\nexport class Users { constructor(@inject("users") private readonly users: ${name}) {} }\n`;

const ports = {
  "src/repositories/interfaces/UserRepositoryInterface.ts": "export interface UserRepositoryInterface { find(): unknown }\n",
  "src/users/user.repository.interface.ts": "export interface IUserRepository { find(): unknown }\n",
  "src/users/user-repository.port.ts": "export interface UserRepository { find(): unknown }\n",
  "src/users/user.service.interface.ts": "export interface IUserService { find(): unknown }\n",
  "src/ports/report-port.ts": "export interface ReportPort { send(): void }\n",
};

it.each([
  ["UserRepositoryInterface", "../repositories/interfaces/UserRepositoryInterface.js"],
  ["IUserRepository", "./user.repository.interface.js"],
  ["UserRepository", "./user-repository.port.js"],
])("a controller is not handed a repository by its interface %s", async (name, from) => {
  const files = { ...ports, "src/users/user.controller.ts": injected(name, from), "src/users/user.service.ts": injected(name, from) };
  const at = `src/users/user.controller.ts:2:${String(`import { ${name} } from `.length + 1)} layer`;
  expect(await tempProject(files).lint({ patterns: ["src/users/user.controller.ts", "src/users/user.service.ts"] })).toEqual([at]);
  expect(await tempProject(files).lint({ patterns: ["src/users/user.controller.ts", "src/users/user.service.ts"], tier: "strict" })).toContain(at);
});

it.each([
  ["IUserService", "./user.service.interface.js"],
  ["ReportPort", "../ports/report-port.js"],
])("a controller is handed %s", async (name, from) => {
  expect(await tempProject({ ...ports, "src/users/user.controller.ts": injected(name, from) }).lint({ patterns: ["src/users/user.controller.ts"] })).toEqual([]);
});

it("a type of the interface that nothing is injected by couples nothing", async () => {
  const controller = 'import type { IUserRepository } from "./user.repository.interface.js";\nexport const show = (users: ReturnType<IUserRepository["find"]>): unknown => users;\n';
  expect(await tempProject({ ...ports, "src/users/user.controller.ts": controller }).lint({ patterns: ["src/users/user.controller.ts"] })).toEqual([]);
});

it("is seen by the name of a specifier", () => {
  expect(["./UserRepositoryInterface", "./user.repository.interface.js", "../user-repo.port", "./user-repository_port"].map(mayBePort)).toEqual([true, true, true, true]);
  expect(["./interface", "./UserRepository", "./user.service.interface", "./repository.ts", "./report"].map(mayBePort)).toEqual([false, false, false, false, false]);
});
