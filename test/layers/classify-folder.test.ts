import { describe, expect, it } from "vitest";
import { classifyBuiltIn, classifyByGlobs } from "../../src/layers/classify.ts";
import { makeModel } from "../../src/settings/make-model.ts";
import type { LayeredSettings } from "../../src/settings/settings.ts";

const model = makeModel({});
const layerOf = (path: string): string | undefined => classifyBuiltIn(path, model).layer;

describe("the folders of each layer", () => {
  it.each([
    ["controller", ["controller", "controllers", "router", "routers", "routes", "resolvers", "Controllers"]],
    ["middleware", ["middleware", "middlewares", "guards"]],
    ["service", ["service", "services", "use-cases", "use-case", "usecase", "usecases", "useCases", "use_cases"]],
    ["repository", ["repository", "repositories", "repos", "dal", "dao", "daos"]],
    ["model", ["model", "models", "entity", "entities"]],
    ["schema", ["schemas", "dto", "dtos", "validations"]],
    ["database", ["db", "database", "databases", "prisma"]],
    ["migration", ["migration", "migrations", "alterations"]],
  ])("%s: %j", (layer, folders) => {
    expect(folders.map((folder) => [folder, layerOf(`src/${folder}/users`)])).toEqual(folders.map((folder) => [folder, layer]));
  });

  it.each(["trpc/routers/user/read.handler", "controllers/sale/read.handler", "routes/sale.handlers"])("%s handles requests, as all do there", (path) => {
    expect(layerOf(path)).toBe("controller");
  });

  it("is that of a tool only where it is hidden right in the package", () => {
    expect([".claude/hooks/user.service", "src/.well-known/user.service"].map((path) => classifyBuiltIn(path, model).neutral)).toEqual(["script", undefined]);
  });

  it("says no test of a route of Next, whose folders are its address", () => {
    expect(["src/app/api/test/poll/route", "app/tests/route"].map((path) => classifyBuiltIn(path, model))).toMatchObject([{ layer: "controller", neutral: undefined }, { layer: "controller", neutral: undefined }]);
    expect(["src/app/api/test/poll/user.service", "src/app/api/__tests__/route", "test/app/route", "src/app/api/e2e/test/route", "tests/route"].map((path) => classifyBuiltIn(path, model).neutral)).toEqual(Array.from({ length: 5 }, () => "test"));
  });

  it.each(["repo", "schema", "store", "stores", "queries", "commands", "handlers", "domain", "libraries", "strategies", "requests", "contracts", "documents"])(
    "%s/ is too ambiguous to be a layer",
    (folder) => {
      expect(layerOf(`src/${folder}/users`)).toBeUndefined();
    },
  );
});

it("a folder that keeps one thing below its services is in no layer, but for what its files say themselves", () => {
  expect(["src/services/aliases/repo/data/sql", "src/services/rates/repo/RemoteRateRepo"].map(layerOf)).toEqual([undefined, "repository"]);
});

describe("nested folders", () => {
  it.each([
    ["services/users/repositories/postgres/find", "repositories/", "repository"],
    ["repositories/services/find", "services/", "service"],
    ["src/services/repo/sync", "services/", "service"],
    ["src/routes/users/repo/list", "routes/", "controller"],
    ["src/services/routes/users/repo/list", "routes/", "controller"],
    ["routes/api/tasks/list", "routes/", "controller"],
    ["services/relay/guards/rate-limiter", "services/", "service"],
    ["routes/guards/rate-limiter", "guards/", "middleware"],
    ["database/migrations/20240325_1821_create_users", "migrations/", "migration"],
    ["src/migrations/1636720219315-InitialSchema", "migrations/", "migration"],
    ["src/migrations/user.schema", "*.schema", "schema"],
    ["src/db/models/user", "models/", "model"],
    ["src/db/schema/user", "schema/", "model"],
    ["src/controllers/import/schema/user", "", undefined],
    ["src/controllers/schemas/user", "schemas/", "schema"],
    ["src/db/schemas/user", "schemas/", "model"],
    ["src/controllers/entities/merge", "controllers/", "controller"],
    ["src/entities/controllers/merge", "controllers/", "controller"],
    ["src/services/entities/user", "entities/", "model"],
    ["src/lib/controllers/user", "controllers/", "controller"],
    ["src/services/users/lib/user", "services/", "service"],
    ["src/controllers/config", "controllers/", "controller"],
    ["src/routes/config", "routes/", "controller"],
  ])("%s belongs to the nearest: %s", (path, pattern, layer) => {
    expect(classifyBuiltIn(path, model)).toMatchObject({ pattern, layer });
  });

  it("the file's own folder is not asked for its name", () => {
    expect(layerOf("users")).toBeUndefined();
    expect(layerOf("src/users/list")).toBeUndefined();
  });
});

describe("files that a folder does not pull in", () => {
  it.each([
    "services/user.types", "services/user.util", "services/user-utils", "routes/util", "routes/helpers", "models/types", "services/user.mapper", "services/user.errors", "repositories/constants",
    "services/users/types/user", "services/utils/date", "controllers/helpers/format", "services/user.config", "services/user_helper", "repositories/pagination",
    "services/UserUtils", "services/userErrors", "routes/authHelper", "services/PaymentConstants", "routers/taskSchemas", "controllers/userSchema", "controllers/users/lib/rename", "routes/lib/page", "controllers/user.config", "services/config", "middleware/config",
  ])("%s is a helper", (path) => {
    expect(classifyBuiltIn(path, model)).toEqual({ layer: undefined, pattern: "", neutral: "support" });
  });

  it.each([
    "services/mail.processor", "services/jwt.strategy", "controllers/log.interceptor", "services/users.gateway", "services/create-user.command", "services/get-user.query", "services/user.handler",
    "services/user.data.handler", "services/clean.cron", "services/auth.pipe", "controllers/swagger.docs", "services/user.http-client", "services/stripe.adapter",
  ])("%s has a role of its own", (path) => {
    expect(layerOf(path)).toBeUndefined();
  });

  it.each(["services/mail-processor", "services/strategy", "services/UserHandler", "services/command"])("%s has none that is sure: the folder counts", (path) => {
    expect(layerOf(path)).toBe("service");
  });

  it.each([["routes/createSchema", "controller"], ["routes/updateUserSchemas", "controller"], ["services/taskSchemas", "service"]])("what makes a schema, or lies elsewhere, is none of them: %s", (path, layer) => {
    expect(layerOf(path)).toBe(layer);
  });

  it("a helper's word inside a name in capitals is part of the name", () => {
    expect([layerOf("services/UserTypes"), layerOf("services/UtilsOfUsers")]).toEqual(["service", "service"]);
  });
});

describe("globs of the settings", () => {
  const place = (layers: NonNullable<LayeredSettings["layers"]>, path: string, neutral?: string[]): string | undefined =>
    classifyByGlobs(path, makeModel({ layers, ...(neutral === undefined ? {} : { neutral }) }))?.layer;

  it("give a layer and say by which glob", () => {
    const settings = makeModel({ layers: { repository: { files: ["**/*-read-model.ts", "**/*-store.ts"] } } });
    expect(classifyByGlobs("src/a/user-store.ts", settings)).toEqual({ layer: "repository", pattern: "**/*-store.ts", neutral: undefined });
    expect(classifyByGlobs("src/a/user.ts", settings)).toBeUndefined();
  });

  it.each([
    ["a glob that names files beats one that names a folder", { service: { files: "src/users/**" }, repository: { files: "**/*-store.ts" } }, "src/users/user-store.ts", "repository"],
    ["whatever their order", { repository: { files: "**/*-store.ts" }, service: { files: "src/users/**" } }, "src/users/user-store.ts", "repository"],
    ["an extension says nothing of the name", { service: { files: "src/*/*.{ts,js}" }, repository: { files: "src/users/*.ts" } }, "src/users/user.ts", "repository"],
    ["a longer folder beats a shorter one", { service: { files: "src/**" }, repository: { files: "src/users/data/**" } }, "src/users/data/find.ts", "repository"],
    ["whatever their order", { repository: { files: "src/users/data/**" }, service: { files: "src/**" } }, "src/users/data/find.ts", "repository"],
    ["the longest folder of a layer counts", { service: { files: ["src/**", "src/users/data/**"] }, repository: { files: "src/users/**" } }, "src/users/data/find.ts", "service"],
    ["the glob of a layer that names files counts", { service: { files: ["src/**", "**/*-store.ts"] }, repository: { files: "src/users/**" } }, "src/users/user-store.ts", "service"],
  ])("%s (%j)", (_what, layers, path, layer) => {
    expect(place(layers, path)).toBe(layer);
  });

  it("an exclusion takes files out", () => {
    const layers = { service: { files: ["src/core/**", "!src/core/legacy/**"] } };
    expect(place(layers, "src/core/users.ts")).toBe("service");
    expect(place(layers, "src/core/legacy/users.ts")).toBeUndefined();
  });

  it("a neutral file is in no layer, whatever else matches", () => {
    const settings = makeModel({ layers: { service: { files: "src/core/**" } }, neutral: ["src/core/generated/**"] });
    expect(classifyByGlobs("src/core/generated/users.ts", settings)).toEqual({ layer: undefined, pattern: "src/core/generated/**", neutral: "setting" });
  });

  it("a leading ./ changes nothing, folders that begin with a dot count", () => {
    expect(place({ service: { files: "./src/core/**" } }, "src/core/.hidden/users.ts")).toBe("service");
  });
});
