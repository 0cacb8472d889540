import { describe, expect, it } from "vitest";
import { classifyBuiltIn } from "../../src/layers/classify.ts";
import { makeModel } from "../../src/settings/make-model.ts";

const model = makeModel({});
const layerOf = (path: string): string | undefined => classifyBuiltIn(path, model).layer;
const patternOf = (path: string): string => classifyBuiltIn(path, model).pattern;

describe("the form of a role word", () => {
  it.each([
    ["dotted", "user/user.service", "*.service"],
    ["dotted behind other parts", "user/create-user.http.controller", "*.controller"],
    ["dotted with a dashed last part", "user/create-user.http-controller", "*-controller"],
    ["dotted with a Pascal last part", "user/user.HttpController", "*Controller"],
    ["dashed", "user/user-service", "*-service"],
    ["underscored", "user/user_service", "*_service"],
    ["Pascal", "user/UserService", "*Service"],
    ["Pascal after an acronym", "user/APIKeyService", "*Service"],
    ["Pascal that is an acronym", "user/UserDTO", "*DTO"],
    ["camel", "user/userService", "*Service"],
    ["bare", "user/service", "service.*"],
    ["bare with a capital", "user/Service", "Service.*"],
    ["two words with a dash", "user/create-user.use-case", "*.use-case"],
    ["two words with an underscore", "user/create_user_use_case", "*_use_case"],
    ["two words in Pascal", "user/CreateUserUseCase", "*UseCase"],
    ["two words in one", "user/create-user.usecase", "*.usecase"],
    ["Pascal, of what implements one", "infra/UserRepositoryImpl", "*Repository"],
    ["dotted, of what implements one", "infra/user.repository.impl", "*.repository"],
    ["dotted, of what it is kept in", "infra/user.repository.knex", "*.repository"],
    ["dotted, of a store in memory", "infra/user.repo.in-memory", "*.repo"],
    ["dashed, of what it is kept in", "infra/user-repository-prisma", "*-repository"],
    ["dashed, of what implements one", "infra/user-repository-impl", "*-repository"],
  ])("%s: %s is found by %s", (_form, path, pattern) => {
    expect(patternOf(path)).toBe(pattern);
    expect(layerOf(path)).toBeDefined();
  });

  it.each(["infra/impl", "infra/user.knex", "infra/user.repository.mapper", "infra/repository.knexer", "infra/UserImpl", "infra/user.repositorySimpl", "infra/RepositoryImplUser"])("%s says no role before what it implements", (path) => {
    expect(layerOf(path)).toBeUndefined();
  });

  it.each(["user/createUserService", "user/getRepo", "user/importRepo", "user/subscribeRepos", "user/makeUserController", "user/useController", "user/validateDto"])(
    "%s is a function, since its first word is a verb",
    (path) => {
      expect(layerOf(path)).toBeUndefined();
    },
  );

  it.each(["user/list-user-repositories", "user/get-services", "user/find_all_repos"])("%s asks for several things that are called like a layer", (path) => {
    expect(layerOf(path)).toBeUndefined();
  });

  it.each(["user/map-user-dto", "user/to_user_dto", "user/convert-user-to-dto", "utils/validate-user-dto", "user/build-user-dtos", "utils/file-type-validation"])("%s deals with what is called so", (path) => {
    expect(layerOf(path)).toBeUndefined();
  });

  it.each(["user/create-user-dto", "user/validate-user-dto", "user/map-validation", "utils/map-user-schema", "utils/user.dto", "user/map.user.dto", "user/MapUserDto"])("%s is one", (path) => {
    expect(layerOf(path)).toBe("schema");
  });

  it.each(["user/search-services", "user/upload-routes", "user/list-user-repository", "user/list.repositories", "user/get-started.services"])("%s is of the layer", (path) => {
    expect(layerOf(path)).toBeDefined();
  });

  it.each(["user/CreateUserService", "user/create-user-service", "user/create-user.service"])("%s is a class named by a verb", (path) => {
    expect(layerOf(path)).toBe("service");
  });

  it.each(["user/myservice", "user/microservices", "user/serviceable", "user/service-account", "user/service.account", "user/repositoryish", "user/ServiceWorker"])(
    "%s only has the word inside",
    (path) => {
      expect(layerOf(path)).toBeUndefined();
    },
  );
});

describe("the words of each layer", () => {
  it.each([
    ["controller", ["user.controller", "user-controller", "user_controller", "UserController", "userController", "controller", "controllers"]],
    ["controller", ["user.router", "user-router", "user_router", "queue.router", "UserRouter", "userRouter", "router", "user.route", "user.routes", "user-routes", "UserRoute", "userRoutes", "routes"]],
    ["controller", ["user.resolver", "UserResolver", "user.resolver.fields", "user.resolver.mutations", "user.resolver.queries"]],
    ["middleware", ["auth.middleware", "auth-middleware", "AuthMiddleware", "authMiddleware", "middleware", "auth.guard", "auth-guard", "jwt-auth-guard", "AuthGuard", "auth.guards"]],
    ["service", ["user-database.service", "database-export.service", "postgres-export.service", "database-connection.service", "user-service.service", "user.service", "users.services", "create-user.use-case", "create-user.usecase", "createUser.useCase", "usecase"]],
    ["repository", ["user.repository", "user-repository", "UserRepository", "userRepository", "repository", "user.repo", "user-repo", "UserRepo", "userRepo", "users.repositories", "user-repos", "UserRepositories", "repositories"]],
    ["repository", ["user.dal", "secret-tag-dal", "userDal", "UserDAL", "user.dao", "UserDao", "user-dao"]],
    ["repository", ["user.data-access", "user-data-access", "user_data_access", "UserDataAccess", "userDataAccess", "data-access", "dataAccess"]],
    ["controller", ["user-routes-v0", "user_router_v2", "UserRoutesV0", "userControllerV12", "user.routes-v1", "routes.v1", "routes-v1"]],
    ["service", ["user-service-v2", "UserServiceV2", "create-user.use-case-v2"]],
    ["repository", ["UserRepositoryV2", "user-dao-v1"]],
    ["model", ["user.entity", "user.model", "user.entities"]],
    ["schema", ["user.dto", "create-user-dto", "CreateUserDto", "userDto", "user.schema", "user-schema", "UserSchema", "schema", "user.validation", "user-validation", "validation"]],
    ["database", ["db", "database", "data-source", "datasource", "knexfile", "prisma", "knex", "drizzle", "prisma.service", "database.service", "typeorm-config.service", "mongoose-config.service", "postgres-database.service", "prisma-client.service", "MongoDbService", "KnexDatabaseService", "prisma-service.service", "mongo-connection.service", "DynamoDBClient", "pg-client", "SqliteConnection", "mongo-connection"]],
    ["migration", ["create-users.migration"]],
  ])("%s: %j", (layer, names) => {
    expect(names.map((name) => [name, layerOf(`feature/${name}`)])).toEqual(names.map((name) => [name, layer]));
  });

  it("is no route that a product keeps in a table", () => {
    const places = ["models/lcr-route", "src/model/BusRoute", "models/busRoute", "models/user-routes", "models/user.route", "models/user-router", "db/models/user.route", "features/bus-route"].map((path) => [path, layerOf(path)]);
    expect(places).toEqual([["models/lcr-route", "model"], ["src/model/BusRoute", "model"], ["models/busRoute", "model"], ["models/user-routes", "controller"], ["models/user.route", "controller"], ["models/user-router", "controller"], ["db/models/user.route", "controller"], ["features/bus-route", "controller"]]);
  });

  it("is that of the repository for a service behind that role, unless it deals with those of code", () => {
    expect([layerOf("feature/token.repository.service"), layerOf("services/user.dao.service"), layerOf("feature/order-line.repository.service")]).toEqual(["repository", "repository", "repository"]);
    const others = ["feature/repository.service", "feature/user-repository.service", "feature/user.repositories.service", "feature/user.repo.service", "feature/git.repository.service", "feature/create.repository.service", "feature/user.model.service"];
    expect(others.map(layerOf)).toEqual(others.map(() => "service"));
    expect(classifyBuiltIn("feature/token.repository.service", model).pattern).toBe("*.repository.service");
  });

  it("is that of what a service is for, if a dot sets that off and it speaks HTTP", () => {
    expect([layerOf("feature/user.controller.service"), layerOf("services/user.routes.service"), layerOf("feature/jwt-auth.guard.service")]).toEqual(["controller", "controller", "middleware"]);
    expect(["feature/controller.service", "feature/user-controller.service", "feature/user.http.service", "feature/url.resolver.service"].map(layerOf)).toEqual(["service", "service", "service", "service"]);
    expect(layerOf("feature/user.controller.repository")).toBe("repository");
    expect(classifyBuiltIn("feature/user.controller.service", model).pattern).toBe("*.controller.service");
  });

  it.each([
    "flag-resolver", "flagResolver", "queue-router", "RegexRouter", "user.fields", "resolver-fields", "user.controller.fields", "modelRouter", "EventRouter", "user-model", "UserModel", "userEntity", "user-entity", "model", "entity", "checkSubgraphSchema", "subgraphSchema",
    "githubMapRepos", "integrationMappedRepositories", "url-guard", "type-guards", "type-guard", "translation-guard", "GitRepository", "git-repo", "RemoteGitRepository", "github_repository", "UserValidation", "userValidation", "user-client", "user-connection", "SqliteConnectionError", "PostgresClientError", "authGuard", "guard", "user-database", "UserDatabase", "add-users-migration",
  ])("%s is no role in that form", (name) => {
    expect(layerOf(`feature/${name}`)).toBeUndefined();
  });

  it.each([
    "user-v2", "api-v1", "UserV2", "routing-v1", "hasDataAccess", "checkDataAccess", "data-access-rights", "MetadataAccessor", "user-access", "router5", "service2",
    "user.handler", "user.handlers", "create-user.command", "get-user.query", "user-store", "UserStore", "oidc-state.store", "jwt.strategy", "user.gateway", "user.job",
    "user.document", "cancel-document", "AccessRequest", "user.request", "user.response", "createContract", "user.presenter", "users.module", "tasks.handlers", "user-read-model",
  ])("%s is too ambiguous to be a layer", (name) => {
    expect(layerOf(`feature/${name}`)).toBeUndefined();
  });
});

describe("functions that tell types apart", () => {
  it.each(["guards/type.guard", "guards/type-guards", "guards/typeGuards", "guards/types.guards", "guards/user.type-guard", "common/type.guard"])("%s is no guard of requests", (path) => {
    expect(layerOf(path)).toBeUndefined();
  });

  it.each(["guards/user-type.guard", "guards/prototype-guard", "guards/TypeUserGuard", "guards/auth.guard"])("%s may be one", (path) => {
    expect(layerOf(path)).toBe("middleware");
  });
});

describe("editions", () => {
  it.each([
    ["ldap.controller.ee", "controller"],
    ["LdapService.ee", "service"],
    ["users/users.router.v1", "controller"],
    ["users/user-service.v12", "service"],
    ["user.repository.cloud", "repository"],
    ["user.repository.ee.enterprise", "repository"],
  ])("%s is read without its tail", (name, layer) => {
    expect(layerOf(`feature/${name}`)).toBe(layer);
  });

  it("a name that is nothing but an edition stays a name", () => {
    expect(layerOf("services/ee")).toBe("service");
    expect(layerOf("feature/.ee")).toBeUndefined();
  });
});

describe("suffix and folder", () => {
  it.each([
    ["routes/article/article.service", "service"],
    ["useCases/post/upvote/UpvotePostController", "controller"],
    ["commands/create-user/create-user.http.controller", "controller"],
    ["services/user.repository", "repository"],
    ["database/repos/page/page.repo", "repository"],
    ["controllers/dto/create-user.dto", "schema"],
    ["services/prisma.service", "database"],
    ["models/UserRepository", "repository"],
    ["models/GitRepository", "model"],
    ["git/git.repository", "repository"],
  ])("the suffix of %s beats its folders", (path, layer) => {
    expect(layerOf(path)).toBe(layer);
  });
});

it("models in the folder of the database are models, also where only their folder is named", () => {
  expect(["db/models", "src/database/entities", "src/database/model"].map(layerOf)).toEqual(["model", "model", "model"]);
  expect(["src/users/models", "db/models.config", "db/pool", "db/remodels"].map(layerOf)).toEqual([undefined, undefined, "database", "database"]);
});

describe("a schema inside a model's or the database's folder", () => {
  it.each(["db/schema", "database/user.schema", "src/db/tables/user-schema", "prisma/schema", "models/user.schema", "src/db/schemas/user", "entities/schemas/user"])(
    "%s describes tables",
    (path) => {
      expect(layerOf(path)).toBe("model");
    },
  );

  it.each(["users/schema", "users/user.schema", "src/schemas/user", "routes/users/schema", "services/user.schema"])("%s describes requests", (path) => {
    expect(layerOf(path)).toBe("schema");
  });

  it.each(["models/create-user.dto", "entities/users/dto/create-user", "entities/users/dto/create-user.dto", "db/users/CreateUserDto", "models/validations/user"])(
    "%s is no schema of tables: it stays one of requests",
    (path) => {
      expect(layerOf(path)).toBe("schema");
    },
  );

  it("other suffixes there keep their meaning", () => {
    expect(layerOf("db/user.repository")).toBe("repository");
    expect(layerOf("models/user.service")).toBe("service");
  });
});
