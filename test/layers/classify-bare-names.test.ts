import { describe, expect, it } from "vitest";
import { classifyBuiltIn } from "../../src/layers/classify.ts";
import { makeModel } from "../../src/settings/make-model.ts";

const model = makeModel({});
const layerOf = (path: string): string | undefined => classifyBuiltIn(path, model).layer;

describe("a name that is nothing but a role word", () => {
  it("gives the layer in a folder of a feature", () => {
    expect(layerOf("src/users/service")).toBe("service");
    expect(layerOf("src/routes/users/service")).toBe("service");
  });

  it("yields to the folder of another layer that it lies in directly", () => {
    expect(layerOf("src/routes/service")).toBe("controller");
    expect(layerOf("src/services/repository")).toBe("service");
  });

  it("is a subject in a folder that has a file for each", () => {
    expect([layerOf("src/api/repo"), layerOf("src/documents/repo")]).toEqual([undefined, undefined]);
    expect([layerOf("src/users/repo"), layerOf("src/api/users/repo"), layerOf("src/api/controller"), layerOf("src/api/user.repo")]).toEqual(["repository", "repository", "controller", "repository"]);
  });

  it("is what serves a protocol, in the folder of that", () => {
    expect([layerOf("src/http/service"), layerOf("src/http/services"), layerOf("src/http/user.service"), layerOf("src/http/users/service"), layerOf("src/http/controller")]).toEqual([
      undefined, undefined, "service", "service", "controller",
    ]);
  });

  it("is a helper in a folder of them", () => {
    expect([layerOf("src/utils/validation"), layerOf("src/users/validation"), layerOf("src/utils/user.validation")]).toEqual([undefined, "schema", "schema"]);
  });

  it("stays where the folder says the same", () => {
    expect(layerOf("src/services/service")).toBe("service");
  });

  it.each(["src/services/user/model", "src/services/user/models", "src/routes/users/model"])("%s is the model of that feature", (path) => {
    expect(layerOf(path)).toBe("model");
  });

  it.each([["src/controllers/v1/entity", "controller"], ["src/services/v2/model", "service"], ["src/services/model", "service"], ["src/services/user/data-model", "service"], ["src/services/user/Model", "service"], ["src/services/llm/model.loader", undefined], ["src/llm/model", undefined]])("%s is none by that word", (path, layer) => {
    expect(layerOf(path)).toBe(layer);
  });

  it("is not a longer name: that still beats the folder", () => {
    expect(layerOf("src/routes/user.service")).toBe("service");
  });
});

describe("a whole name that stands for the database", () => {
  it.each([
    "src/db", "src/database", "src/Database", "src/DataSource", "src/data-source", "src/services/prisma", "src/services/database", "src/models/db", "src/services/prisma.service", "src/pg/pg.service", "libs/dal/dal.service",
    "src/prisma/PrismaService", "src/prisma/prisma-service",
  ])("%s is the database wherever it lies", (path) => {
    expect(layerOf(path)).toBe("database");
  });

  it("is no helper for what a product calls a data source", () => {
    expect([layerOf("src/util/datasource"), layerOf("src/helpers/data-source"), layerOf("src/config/data-source"), layerOf("src/utils/database")]).toEqual([undefined, undefined, "database", "database"]);
  });

  it.each([
    ["src/controllers/database", "controller"],
    ["src/routes/prisma", "controller"],
    ["src/services/datasource", "service"],
    ["src/services/DataSource", "service"],
    ["src/models/Database", "model"],
    ["src/repositories/data-source", "repository"],
    ["src/controllers/admin/database", "controller"],
    ["src/middleware/db", "middleware"],
    ["src/http/middlewares/prisma", "middleware"],
    ["src/services/admin/datasource", "service"],
  ])("%s is about one, in the folder of a %s", (path, layer) => {
    expect(layerOf(path)).toBe(layer);
  });

  it("is a plugin's in the folder of plugins, unless it says that it is more", () => {
    expect(layerOf("src/plugins/db")).toBeUndefined();
    expect(layerOf("src/plugins/prisma")).toBeUndefined();
    expect(layerOf("src/plugins/prisma.service")).toBe("database");
    expect(layerOf("src/plugins/orm/db")).toBe("database");
  });

  it("is what a handler answers about, unless it says that it is more", () => {
    expect(["src/handlers/database", "src/handlers/admin-get/database", "handler/db", "src/infra/error-handlers/typeorm", "exception-handler/prisma"].map((path) => layerOf(path))).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(["src/panhandlers/typeorm", "src/errors-handling/typeorm"].map((path) => layerOf(path))).toEqual(["database", "database"]);
    expect(layerOf("src/handlers/db.service")).toBe("database");
  });

  it("is no database where things are only declared", () => {
    expect(["src/common/constants/db", "src/types/database", "src/errors/prisma"].map((path) => layerOf(path))).toEqual([undefined, undefined, undefined]);
    expect(["src/config/db", "src/utils/database", "src/db/constants/db", "src/types/db.service", "src/core/gel/gel.service", "src/core/datasource.service", "src/core/data-source.service"].map((path) => layerOf(path))).toEqual(["database", "database", undefined, "database", "database", "database", "database"]);
  });

  it.each(["src/services/page.service", "src/DatabaseClient", "src/databases-page"])("%s only holds the word", (path) => {
    expect(layerOf(path)).not.toBe("database");
  });
});

describe("a role in a function's own name, in the folder of another layer", () => {
  it.each([
    ["src/router/externalService", "controller"],
    ["api/models/NotificationService", "model"],
    ["api/entities/EntityService", "service"],
    ["src/models/departmentService", "model"],
    ["src/routes/terms-of-service", "controller"],
    ["src/services/patch-repo", "service"],
    ["src/services/gitRepo", "service"],
  ])("%s is what a file of the folder is about", (path, layer) => {
    expect(layerOf(path)).toBe(layer);
  });

  it.each([
    ["src/routes/userController", "controller"],
    ["src/models/department.service", "service"],
    ["src/models/department-service", "service"],
    ["src/models/UserRepository", "repository"],
    ["src/models/server/ModelService", "service"],
    ["src/routes/users/userService", "service"],
    ["src/routes/UserService", "service"],
    ["src/routes/user.service", "service"],
    ["src/routes/user-service", "service"],
    ["src/controllers/user_repository", "repository"],
    ["src/routes/user-schema", "schema"],
    ["src/services/user-repository", "repository"],
    ["src/services/user.repo", "repository"],
    ["src/users/user-repo", "repository"],
    ["src/repos/user-repo", "repository"],
    ["src/services/userController", "controller"],
  ])("%s keeps its role: %s", (path, layer) => {
    expect(layerOf(path)).toBe(layer);
  });
});

describe("a role that is all of a name", () => {
  it.each(["src/utils/service", "src/helpers/controller"])("%s helps", (path) => {
    expect(layerOf(path)).toBeUndefined();
  });

  it.each([["src/users/service", "service"], ["src/utils/user.service", "service"], ["src/users/controller", "controller"]])("%s is one, of a %s", (path, layer) => {
    expect(layerOf(path)).toBe(layer);
  });
});

it("what a generator writes below the database is not the database", () => {
  expect(layerOf("src/prisma/zod/user")).toBeUndefined();
  expect(layerOf("src/prisma/zod/user.repository")).toBe("repository");
  expect(layerOf("src/prisma/zods/user")).toBe("database");
});
