import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { placementOf } from "../../src/origins/placement.ts";
import { projectFor } from "../support/linted-file.ts";
import type { Project } from "../../src/origins/project.ts";
import { modelOf } from "../../src/settings/model-of.ts";
import { tempProject } from "../support/project.ts";

beforeEach(() => { vi.useFakeTimers({ toFake: ["Date"] }); });
afterEach(() => { vi.useRealTimers(); });

/** A project in a batch of its own. */
function fresh(root: string, settings?: unknown): Project {
  vi.advanceTimersByTime(10_000);
  return projectFor(modelOf(settings), root, `${root}/src/main.ts`, {});
}

const layerOf = (project: Project, path: string): string | undefined => placementOf(project, `${project.root}/${path}`).layer;

describe("where a file stands", () => {
  it("by its name, with and without extension, and by its folder", () => {
    const project = fresh(tempProject({}).root);
    const paths = ["src/users/user.service.ts", "src/users/user.service.js", "src/users/user.service", "src/users/user", "src/repositories/user.ts", "user.repository.ts"];
    const layers = ["service", "service", "service", undefined, "repository", "repository"];
    expect(paths.map((path) => layerOf(project, path))).toEqual(layers);
    expect(paths.map((path) => layerOf(project, path))).toEqual(layers);
  });

  it("as seen from its own package", () => {
    const { root, write } = tempProject({ "services/users/main.ts": "" });
    expect(layerOf(fresh(root), "services/users/main.ts")).toBe("service");
    write({ "services/users/package.json": '{"name":"users"}' });
    expect(layerOf(fresh(root), "services/users/main.ts")).toBeUndefined();
  });

  it("as what is run by hand in a package of scripts", () => {
    const { root } = tempProject({ "scripts/package.json": '{"name":"scripts"}', "scripts/src/services/icons.ts": "", "scripts/src/user.service.ts": "", "bin/icons/package.json": "{}", "bin/icons/services/icons.ts": "", "tools/bins/package.json": "{}", "tools/bins/services/icons.ts": "", "api/package.json": '{"name":"api"}', "api/src/services/icons.ts": "" });
    const neutralOf = (project: Project, path: string) => placementOf(project, `${project.root}/${path}`).neutral;
    const project = fresh(root);
    expect(["scripts/src/icons.ts", "scripts/src/services/icons.ts", "scripts/src/user.service.ts", "bin/icons/services/icons.ts", "tools/bins/services/icons.ts", "api/src/services/icons.ts"].map((path) => neutralOf(project, path))).toEqual(["script", "script", "script", "script", undefined, undefined]);
    // A checkout of that name is no such package.
    expect(neutralOf(fresh(`${root}/scripts`), "src/services/icons.ts")).toBeUndefined();
  });

  it("as a test in a package of tests", () => {
    const { root } = tempProject({ "packages/e2e-tests/package.json": "{}", "packages/e2e-tests/utils/user.service.ts": "", "packages/api/package.json": "{}", "packages/api/utils/user.service.ts": "" });
    const neutralOf = (project: Project, path: string) => placementOf(project, `${project.root}/${path}`).neutral;
    expect(["packages/e2e-tests/utils/user.service.ts", "packages/api/utils/user.service.ts"].map((path) => neutralOf(fresh(root), path))).toEqual(["test", undefined]);
    expect(neutralOf(fresh(`${root}/packages/e2e-tests`), "utils/user.service.ts")).toBeUndefined();
  });

  it("as a test in any package among tests, but not in a backend that tests stand on", () => {
    const { root } = tempProject({ "integration-tests/mails/package.json": "{}", "integration-tests/mails/user.service.ts": "", "fixtures/api/package.json": "{}", "fixtures/api/user.service.ts": "", "latest/api/package.json": "{}", "latest/api/user.service.ts": "" });
    const neutralOf = (project: Project, path: string) => placementOf(project, `${project.root}/${path}`).neutral;
    expect(["integration-tests/mails", "fixtures/api", "latest/api"].map((home) => neutralOf(fresh(root), `${home}/user.service.ts`))).toEqual(["test", undefined, undefined]);
    expect(neutralOf(fresh(`${root}/integration-tests/mails`), "user.service.ts")).toBeUndefined();
  });

  it("by its folder if it is called a resolver where nothing speaks GraphQL", () => {
    const paths = ["src/services/PathResolver.ts", "src/lib/paths.resolver.ts", "src/resolvers/path.ts", "src/resolvers/PathResolver.ts", "src/services/path.service.ts", "src/routes/PathRoutes.ts"];
    const placed = (root: string): (string | undefined)[] => paths.map((path) => layerOf(fresh(root), path));
    const manifest = (...names: string[]): string => JSON.stringify({ name: "a", dependencies: Object.fromEntries(names.map((name) => [name, "1"])) });
    const { root, write } = tempProject({ "package.json": manifest("fastify") });
    expect(placed(root)).toEqual(["service", undefined, undefined, undefined, "service", "controller"]);
    for (const name of ["graphql", "@nestjs/graphql", "type-graphql", "@apollo/server", "mercurius", "@pothos/core"]) {
      write({ "package.json": manifest("fastify", name) });
      expect(placed(root), name).toEqual(["controller", "controller", "controller", "controller", "service", "controller"]);
    }
    write({ "package.json": '{"name":"a"}' });
    expect(placed(root)[0]).toBe("controller");
    write({ "package.json": manifest("graphql"), "packages/b/package.json": manifest("fastify"), "packages/b/src/services/PathResolver.ts": "" });
    expect(layerOf(fresh(root), "packages/b/src/services/PathResolver.ts")).toBe("controller");
    write({ "package.json": manifest("turbo") });
    expect(layerOf(fresh(root), "packages/b/src/services/PathResolver.ts")).toBe("service");
  });

  it("by its folder if it is called a guard by its class where nothing has guards", () => {
    const paths = ["src/services/EligibilityGuard.ts", "src/ai/PromptGuard.ts", "src/services/promptGuard.ts", "src/auth/auth.guard.ts", "src/guards/AuthGuard.ts", "src/middleware/AuthGuard.ts"];
    const placed = (root: string): (string | undefined)[] => paths.map((path) => layerOf(fresh(root), path));
    const manifest = (...names: string[]): string => JSON.stringify({ name: "a", dependencies: Object.fromEntries(names.map((name) => [name, "1"])) });
    const { root, write } = tempProject({ "package.json": manifest("express") });
    expect(placed(root)).toEqual(["service", undefined, "service", "middleware", "middleware", "middleware"]);
    write({ "package.json": manifest("@nestjs/common") });
    expect(placed(root)).toEqual(["middleware", "middleware", "service", "middleware", "middleware", "middleware"]);
    write({ "package.json": '{"name":"a"}' });
    expect(placed(root)[1]).toBe("middleware");
  });

  it("by its role behind a verb, unless it is the function that it is called like", () => {
    const texts: Record<string, [text: string, layer: string | undefined]> = {
      refreshTokenRepository: ["export function newRefreshTokenRepository(db) { return { find() {} }; }", "repository"],
      refreshUserRepository: ["export async function refreshUserRepository(db) {}", undefined],
      searchService: ["export const searchService = { find() {} };", "service"],
      searchUserService: ["export const searchUserService = async (term) => [];", undefined],
      importService: ["module.exports = { run() {} };", "service"],
      importUserService: ["module.exports = async (file) => {};", undefined],
      exportUserService: ["export default function () {}", undefined],
      createUserService: ["export class CreateUserService { execute() {} }", "service"],
      createSaleService: ["const createSaleService: Make = (db) => ({ db });\nexport default createSaleService;", undefined],
      createItemService: ["const createItemService = <T>(db: T) => ({ db });", undefined],
      registerController: ["exports.register = (request, response) => {};", "controller"],
      updateThing: ["export class UpdateThing {}", undefined],
      emptyService: ["", undefined],
      loadService: ["", undefined],
    };
    const { root } = tempProject({ "package.json": '{"dependencies":{"express":"1"}}', ...Object.fromEntries(Object.entries(texts).map(([name, [text]]) => [`src/users/${name}.ts`, text])), "src/users/emptyService.ts": "export const x = 1;" });
    const project = fresh(root);
    expect(Object.keys(texts).map((name) => [name, layerOf(project, `src/users/${name}.ts`)])).toEqual(Object.entries(texts).map(([name, [, layer]]) => [name, name === "emptyService" ? "service" : layer]));
    expect(layerOf(project, "src/users/readRepository.ts")).toBeUndefined();
    const made = tempProject({ "package.json": '{"dependencies":{"express":"1"}}', "src/controllers/createApp.ts": "export const app = 1;", "src/controllers/makeUserController.ts": "export class MakeUserController {}", "src/controllers/makeSaleController.ts": "export const makeSaleController = () => 1;" }).root;
    expect(["createApp", "makeUserController", "makeSaleController"].map((name) => placementOf(fresh(made), `${made}/src/controllers/${name}.ts`).neutral)).toEqual(["composition", undefined, "composition"]);
  });

  it("by its role behind a dash if it resolves for GraphQL", () => {
    const { root } = tempProject({
      "package.json": '{"dependencies":{"type-graphql":"1"}}', "src/users/user_resolver.ts": "@Resolver()\nexport class UserResolver {}", "src/users/me-resolver.ts": "@Resolver(() => User)\nexport class MeResolver {}",
      "src/users/path-resolver.ts": "export class PathResolver {}",
    });
    const project = fresh(root);
    expect(["user_resolver", "me-resolver", "path-resolver", "absent-resolver"].map((name) => placementOf(project, `${root}/src/users/${name}.ts`))).toMatchObject([
      { layer: "controller", pattern: "*_resolver" }, { layer: "controller", pattern: "*-resolver" }, { layer: undefined }, { layer: undefined },
    ]);
  });

  it("by its folder if a guard by name could not be asked by the framework that has guards", () => {
    const texts = {
      startup: "@Injectable()\nexport class StartupGuard implements OnModuleInit { async onModuleInit() {} }",
      auth: "export class AuthGuard implements CanActivate { canActivate() { return true; } }",
      jwt: 'export class JwtGuard extends AuthGuard("jwt") {}',
      roles: "export class RolesGuard extends auth.BaseGuard {}",
      made: "export class MadeGuard extends guardFor(Role.Admin) {}",
      plain: "export class PlainGuard { canActivate() { return true; } }",
      own: "export class OwnGuard implements RequestGuard { check() {} }",
      check: "export const checkGuard = () => true;",
      handler: "export const signedIn = (request) => request.user !== undefined;",
      framework: 'import { mixin } from "@nestjs/common";\nexport const signedIn = mixin(make);',
      barrel: 'export * from "../auth/signed-in";',
      handed: 'module.exports = require("../auth/signed-in");',
      empty: "",
      location: '// The guard of what is written, called before a request to move.\nimport { Inactive } from "../domain"; /* no class */\nexport const requireActive = (location) => { if (!location.active) throw new Inactive(); };',
    };
    const { root } = tempProject({ "package.json": '{"dependencies":{"@nestjs/common":"1"}}', ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [`src/services/${name}.guard.ts`, text])), "src/services/rate.middleware.ts": "export class RateGuard {}", "src/services/Limit.guard.js": "module.exports.LimitGuard = class LimitGuard {};" });
    const project = fresh(root);
    expect([...Object.keys(texts), "absent"].map((name) => layerOf(project, `src/services/${name}.guard.ts`))).toEqual(["service", ...Array.from({ length: 12 }, () => "middleware"), "service", "middleware"]);
    const plain = tempProject({ "package.json": '{"dependencies":{"express":"1"}}', "src/services/location.guard.ts": texts.location, "src/services/handler.guard.ts": texts.handler, "src/services/startup.guard.ts": texts.startup });
    expect(["location", "handler", "startup"].map((name) => layerOf(fresh(plain.root), `src/services/${name}.guard.ts`))).toEqual(["service", "middleware", "middleware"]);
    const bare = tempProject({ "package.json": "{}", "src/services/location.guard.ts": texts.location, "src/services/startup.guard.ts": texts.startup, "src/services/LimitGuard.ts": "export class LimitGuard {}" });
    expect(["location.guard", "startup.guard", "LimitGuard"].map((name) => layerOf(fresh(bare.root), `src/services/${name}.ts`))).toEqual(["service", "middleware", "middleware"]);
    expect(layerOf(project, "src/services/Limit.guard.js")).toBe("service");
    expect(layerOf(project, "src/services/rate.middleware.ts")).toBe("middleware");
  });

  it("by its name alone outside of any package", () => {
    const project = fresh(tempProject({}).root);
    expect(placementOf(project, "/no-such-folder/services/user.ts").layer).toBeUndefined();
    expect(placementOf(project, "/no-such-folder/services/user.repository.ts").layer).toBe("repository");
  });

  it.each([
    ["@feathersjs/feathers @feathersjs/koa", undefined],
    ["@feathersjs/feathers @feathersjs/client express", "service"],
    ["moleculer moleculer-db", undefined],
    ["moleculer-repl", "service"],
    ["moleculer @nestjs/core", "service"],
    ["@nestjs/core", "service"],
  ])("where the package asks for %s: what it calls a service may be an endpoint", (names, service) => {
    const dependencies = Object.fromEntries(names.split(" ").map((name) => [name, "5.0.0"]));
    const { root } = tempProject({ "apps/api/package.json": JSON.stringify({ dependencies }), "apps/api/src/business/user.ts": "" });
    const project = fresh(root);
    const paths = ["services/users/users.service.js", "services/users/users.class.ts", "services/users/users.hooks.js", "users/user.repository.ts", "services/users/users.test.ts"];
    expect(paths.map((path) => layerOf(project, `apps/api/src/${path}`))).toEqual([service, service, service, "repository", undefined]);
    const [hook, thing, table] = service === undefined ? [] : (["schema", "model", "database"] as const);
    const around = ["hooks/schema.ts", "services/entities/entities.class.ts", "services/sequelize.service.js", "services/users/users.model.ts", "models/users.ts"];
    expect(around.map((path) => layerOf(project, `apps/api/src/${path}`))).toEqual([hook, thing, table, "model", "model"]);
    expect(placementOf(project, `${root}/apps/api/src/services/users/users.test.ts`).neutral).toBe("test");
    expect(layerOf(project, "src/services/users/users.service.ts")).toBe("service");
    const set = fresh(root, { layers: { service: { files: ["apps/api/src/business/**"] } } });
    expect([layerOf(set, "apps/api/src/business/user.ts"), layerOf(set, "apps/api/src/services/user.ts")]).toEqual(["service", service]);
  });

  it("in a backend that moves from Feathers to NestJS: what it calls a service in a folder of JavaScript may be an endpoint", () => {
    const dependencies = { "@feathersjs/express": "4.0.0", "@nestjs/core": "11.0.0" };
    const code = { "src/services/user/hooks/check.js": "", "src/services/user/user-model.js": "", "src/mail/mail.service.ts": "", "src/mail/legacy.service.js": "", "src/services/empty/README.md": "" };
    const { root } = tempProject({ "package.json": JSON.stringify({ dependencies }), ...code });
    const project = fresh(root);
    expect(["src/services/user/hooks/check.js", "src/services/user/user-model.js", "src/mail/mail.service.ts", "src/mail/legacy.service.js", "src/services/empty/user.js"].map((path) => layerOf(project, path))).toEqual([undefined, undefined, "service", "service", "service"]);
    const nest = tempProject({ "package.json": JSON.stringify({ dependencies: { "@nestjs/core": "11.0.0" } }), ...code });
    expect(layerOf(fresh(nest.root), "src/services/user/hooks/check.js")).toBe("service");
  });

  it("by the globs of the settings, and else as built in", () => {
    const { root } = tempProject({ "src/jobs/user.service.ts": "", "src/order-store.ts": "" });
    const project = fresh(root, { layers: { repository: { files: ["src/jobs/**", "**/*-store.ts"] } } });
    expect(placementOf(project, `${root}/src/jobs/user.service.ts`)).toEqual({ layer: "repository", pattern: "src/jobs/**", neutral: undefined });
    expect([layerOf(project, "src/user-store.ts"), layerOf(project, "src/user-store.js"), layerOf(project, "src/user.service.ts")]).toEqual(["repository", undefined, "service"]);
    expect(placementOf(project, "/no-such-folder/src/jobs/user.service.ts").layer).toBe("service");
  });

  it("by the neutral files of the settings", () => {
    const { root } = tempProject({ "src/legacy/user.service.ts": "" });
    const project = fresh(root, { neutral: ["src/legacy/**"] });
    expect(placementOf(project, `${root}/src/legacy/user.service.ts`).neutral).toBe("setting");
    expect(layerOf(project, "src/user.service.ts")).toBe("service");
  });

  it("as a test, whatever the globs say", () => {
    const { root } = tempProject({ "src/jobs/user.ts": "" });
    const project = fresh(root, { layers: { repository: { files: ["src/jobs/**"] } } });
    expect([layerOf(project, "src/jobs/user.ts"), layerOf(project, "src/jobs/user.test.ts")]).toEqual(["repository", undefined]);
    expect(placementOf(project, `${root}/src/jobs/user.test.ts`).neutral).toBe("test");
  });
});
