import { describe, expect, it } from "vitest";
import { fileParts } from "../../src/names/file-parts.ts";
import { judgeFolder, judgeMissingRole } from "../../src/names/role-folder.ts";
import { modelOf } from "../../src/settings/model-of.ts";

const model = modelOf(undefined);
const style = { case: "kebab-case", separator: "dash", pinned: false, separatorPinned: false } as const;

describe("a role in the folder of another layer", () => {
  const judge = (name: string, folder: string, ...names: string[]) => judgeFolder(fileParts(name), { folder, above: () => "src", parents: () => [], beside: () => [] }, () => names, model, style);

  it.each([
    ["user.repository.ts", "services", "user.service.ts", "repositories/user.repository.ts"],
    ["user.service.ts", "repository", "user.repository.ts", "service/user.service.ts"],
    ["user.service.ts", "middleware", "user.middleware.ts", "services/user.service.ts"],
    ["version-entity.resolver.ts", "entity", "version-entity.entity.ts", "resolver/version-entity.resolver.ts"],
    ["user.repositories.ts", "services", "user.service.ts", "repositories/user.repositories.ts"],
  ])("%s in %s", (name, folder, right, move) => {
    expect(judge(name, folder)).toMatchObject({ kind: "folder", name, folder, right, move });
  });

  it("counts without a dot if the file exports something of that role", () => {
    expect(judge("user-repository.ts", "services", "helper", "UserRepository")).toMatchObject({ right: "user-service.ts", role: "repository" });
    expect(judge("UserService.ts", "models", "UserService")).toMatchObject({ role: "service" });
    expect(judge("ModelService.ts", "models", "ModelService")).toBeUndefined();
    expect(judge("UserRepository.ts", "models", "UserRepository")).toMatchObject({ role: "repository" });
    expect(judge("user-repository.ts", "services", "helper")).toBeUndefined();
    expect(judge("create-user-repository.ts", "services", "UserRepository")).toBeUndefined();
    expect(judge("user-router.ts", "services", "UserRouter")).toBeUndefined();
  });

  it.each([
    ["its own role", "user.service.ts", "services"],
    ["a service of its own role", "user.controller.service.ts", "controllers"],
    ["no role", "user.ts", "services"],
    ["a role alone", "repository.ts", "services"],
    ["a folder of no layer", "user.service.ts", "users"],
    ["a role that lies anywhere", "user.dto.ts", "services"],
    ["a folder that holds anything", "user.service.ts", "migrations"],
    ["a feature that is called as a layer is", "entityVersion.resolver.ts", "entity"],
    ["a thing that is called as a layer is", "GitRepository.ts", "models"],
    ["a name that stands for a layer by itself", "prisma.service.ts", "repositories"],
    ["a feature that is called as the folder is", "services.repository.ts", "services"],
  ])("is right: %s", (_what, name, folder) => {
    expect(judge(name, folder, "UserRepository", "UserService", "GitRepository")).toBeUndefined();
  });

  it("may lie in a folder of routes that holds controllers and no routes", () => {
    const beside = (folder: string, ...names: string[]) => judgeFolder(fileParts("user.service.ts"), { folder, above: () => "src", parents: () => [], beside: () => ["user.service.ts", ...names] }, () => [], model, style);
    expect([beside("routes", "user.controller.ts"), beside("routes", "about.controller.ts", "about.dto.ts")]).toEqual([undefined, undefined]);
    expect([beside("routes", "user.controller.ts", "user.routes.ts"), beside("routes", "user.mapper.ts"), beside("controllers", "user.controller.ts"), beside("routes", "userController.ts")]).toMatchObject([{ role: "service" }, { role: "service" }, { role: "service" }, { role: "service" }]);
    expect(judgeFolder(fileParts("user.repository.ts"), { folder: "services", above: () => "src", parents: () => [], beside: () => ["user.use-case.ts"] }, () => [], model, style)).toMatchObject({ role: "repository" });
  });

  it.each([
    ["a controller of the folder's name", "entities", "tasks.service.ts", ["entities.controller.ts", "tasks.ts"]],
    ["files of two other layers alone", "entities", "tasks.service.ts", ["tasks.controller.ts", "files.controller.ts", "entities.module.ts", "task.types.ts", "ids.pipe.ts", "index.ts", "tasks.service.spec.ts"]],
    ["a service of the folder's name", "models", "price.controller.ts", ["models.service.ts"]],
  ])("may lie in the folder of a feature that is called as a layer's: %s", (_what, folder, name, others) => {
    expect(judgeFolder(fileParts(name), { folder, above: () => "src", parents: () => [], beside: () => [name, ...others] }, () => [], model, style)).toBeUndefined();
  });

  it.each([
    ["one of its own beside", "entities", "tasks.service.ts", ["entities.controller.ts", "task.entity.ts"]],
    ["own ones alone beside", "entities", "tasks.service.ts", ["task.entity.ts", "file.entity.ts"]],
    ["a file without a role beside", "entities", "tasks.service.ts", ["tasks.controller.ts", "task.ts"]],
    ["files of one other layer", "services", "user.repository.ts", ["cart.repository.ts"]],
    ["the module of the layer alone", "services", "user.repository.ts", ["services.module.ts"]],
    ["a folder that no product is about", "dtos", "user.service.ts", ["user.controller.ts"]],
    ["one of controllers", "controllers", "user.service.ts", ["user.repository.ts"]],
    ["one of middleware", "middleware", "user.service.ts", ["user.controller.ts"]],
    ["one of use cases", "usecases", "user.repository.ts", ["user.controller.ts"]],
    ["the module and a file without a role", "models", "user.service.ts", ["models.module.ts", "user.ts", "user.controller.ts"]],
    ["controllers without a dot", "models", "user.service.ts", ["UserController.ts"]],
  ])("is wrong otherwise: %s", (_what, folder, name, others) => {
    expect(judgeFolder(fileParts(name), { folder, above: () => "src", parents: () => [], beside: () => [name, ...others] }, () => [], model, style)).toMatchObject({ kind: "folder", name, folder });
  });

  it("may be what a class of the folder's kind is about, where no dot sets it off", () => {
    const inModels = (name: string, ...parents: string[]) => judgeFolder(fileParts(name), { folder: "models", above: () => "src", parents: () => parents, beside: () => [] }, () => ["OriginRepository"], model, style);
    expect([inModels("OriginRepository.ts", "Model"), inModels("origin-repository.ts", "BaseModel")]).toEqual([undefined, undefined]);
    expect([inModels("OriginRepository.ts"), inModels("OriginRepository.ts", "Repository"), inModels("origin.repository.ts", "Model")]).toMatchObject([{ role: "repository" }, { role: "repository" }, { role: "repository" }]);
  });

  it("may lie in a folder of its own layer that sorts files by what their names say too", () => {
    const inResolvers = (name: string, folder: string) => judgeFolder(fileParts(name), { folder, above: () => "resolvers", parents: () => [], beside: () => [] }, () => [], model, style);
    expect(inResolvers("version-entity.resolver.ts", "entity")).toBeUndefined();
    expect(inResolvers("version-entity.resolver.ts", "entities")).toBeUndefined();
    expect(inResolvers("version.resolver.ts", "entity")).toMatchObject({ role: "resolver" });
    expect(inResolvers("version-entity.service.ts", "entity")).toMatchObject({ role: "service" });
  });
});

describe("a file without the role of its folder", () => {
  const judge = (name: string, folder: string) => judgeMissingRole(fileParts(name), folder, model, style);

  it.each([
    ["user.ts", "services", "user-service.ts", "service"],
    ["user.draft.ts", "services", "user.draft.service.ts", "service"],
    ["user.ts", "use-cases", "user-use-case.ts", "use-case"],
    ["user.ts", "dtos", "user-dto.ts", "dto"],
    ["auth.ts", "guards", "auth-guard.ts", "guard"],
    ["user.ts", "routes", "user-route.ts", "route"],
    ["domain.ts", "services", "domain-service.ts", "service"],
    ["mainframe.ts", "services", "mainframe-service.ts", "service"],
  ])("%s in %s is to be called %s", (name, folder, right, role) => {
    expect(judge(name, folder)).toEqual({ kind: "role", name, folder, right, role });
  });

  it("carries it before the last word", () => {
    expect([judge("payment.service.impl.ts", "services"), judge("payment.service.ts", "services")]).toEqual([undefined, undefined]);
    expect(judge("service.payment.ts", "services")).toMatchObject({ right: "service.payment.service.ts" });
    expect(judge("payment.controller.impl.ts", "services")).toMatchObject({ role: "service" });
  });

  it("carries that of its layer where the folder's own word is none", () => {
    const folders = new Map([...model.folders, ["logic", "service"]]);
    expect(judgeMissingRole(fileParts("user.ts"), "logic", { ...model, folders }, style)).toMatchObject({ right: "user-service.ts", role: "service" });
  });

  it.each([["index.ts", "services"], ["main.ts", "services"], ["user.ts", "users"], ["users.ts", "database"]])("is right: %s in %s", (name, folder) => {
    expect(judge(name, folder)).toBeUndefined();
  });
});
