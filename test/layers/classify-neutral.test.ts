import { describe, expect, it } from "vitest";
import { classifyBuiltIn, type NeutralKind, type Placement } from "../../src/layers/classify.ts";
import { makeModel } from "../../src/settings/make-model.ts";

const model = makeModel({});
const place = (path: string): Placement => classifyBuiltIn(path, model);
const kindsOf = (paths: readonly string[]): (readonly [string, NeutralKind | undefined])[] => paths.map((path) => [path, place(path).neutral]);
const all = (paths: readonly string[], kind: NeutralKind | undefined): (readonly [string, NeutralKind | undefined])[] => paths.map((path) => [path, kind]);

describe("tests", () => {
  const tests = [
    "services/user.service.test", "services/user.service.spec", "controllers/user.controller.e2e-spec", "services/user.test.helpers", "services/user-test", "services/user-order-e2e", "services/user_E2E", "test-user-service", "test_user_service", "services/user.service.mock",
    "services/__tests__/user.service", "test/services/user.service", "tests/user.repository", "src/__mocks__/user.service", "services/fakes/user.service", "services/test-utils/user.service", "features/step_definitions/user.service",
    "repositories/user.repository.fixture", "cypress/user.service", "acceptance/support/user.service", "endpointTester/lib/user.service", "api-tester/services/user", "services/user.service.bench", "apps/api-e2e/src/services/user", "integration_tests/pages/user.service", "src/unit-tests/services/user", "apps/api_e2e/user.service", "test-int/user.service", "src/tests-integration/services/user", "int_tests/services/user", "e2e-tests/utils/user.service", ".archived-tests/api/services/user", ".tests/services/user",
    "services/test-util", "services/user.test-utils", "repositories/user.testHelpers", "src/test-helpers", "src/testUtils", "services/setupTests",
  ];

  it("are in no layer and free to import anything", () => {
    expect(tests.map((path) => [path, place(path)])).toEqual(tests.map((path) => [path, { layer: undefined, pattern: "", neutral: "test" }]));
  });

  it.each(["services/testimonials", "services/LatestService", "services/contest.service", "services/inspector", "services/tester/user", "repositories/UserTest", "services/test.service", "services/test-user", "services/e2e-user", "services/user-use2e", "services/order-e2e-user", "testing-user-service", "test.service", "src/acceptance/user.service", "src/api-tester/services/user", "apps/e2e-reports/services/user", "src/pen-tests/services/user", "src/test-cases/services/user", "src/test-points/services/user"])(
    "%s is none",
    (path) => {
      expect(place(path)).toMatchObject({ neutral: undefined });
      expect(place(path).layer).toBeDefined();
    },
  );

  it("is none at the top of a package by a word that is grown together", () => {
    expect(["test-orders", "testOrders"].map((path) => place(path).neutral)).toEqual(["test", undefined]);
  });
});

describe("scripts and seeds", () => {
  it("may reach everything", () => {
    const paths = [
      "scripts/import-users", ".claude/hooks/user.service", ".github/run", ".yarn/sdks/eslint/user.service", "bin/user.service", "seeds/user.repository", "src/database/seeders/user", "src/db/seeds/users", "tools/user.service", "tooling/user", "services/user-seed.service", "services/user.seed", "src/dbseed", "src/db-seed", "services/databaseSeeder",
      "user/user-seeder.service", "cli/user.controller", "services/user-seed",
    ];
    expect(kindsOf(paths)).toEqual(all(paths, "script"));
  });

  it("are tools at the top alone: deeper, those are handed to a model", () => {
    expect(["src/mcp/tools/search.tool", "mcp/tooling/user"].map((path) => place(path).neutral)).toEqual([undefined, undefined]);
    expect(place("src/mcp/tools/user.service")).toMatchObject({ layer: "service", neutral: undefined });
    expect(place("src/tools/user.service").neutral).toBe("script");
  });

  it("keep the layer that their name gives them, so that others cannot import it freely", () => {
    expect(place("services/user-seed.service").layer).toBe("service");
  });

  it.each(["services/seedling.service", "services/scripting", "services/client.service", "services/descripts"])("%s is none", (path) => {
    expect(place(path)).toMatchObject({ layer: "service", neutral: undefined });
  });
});

describe("controllers of the database", () => {
  it("are what the folder holds, not what a feature about databases answers with", () => {
    expect(["src/db/controllers/user", "src/database/database.controller", "src/controllers/db/user"].map((path) => [path, place(path).neutral])).toEqual([
      ["src/db/controllers/user", "support"], ["src/database/database.controller", undefined], ["src/controllers/db/user", undefined],
    ]);
  });

  it.each(["src/database/routes/user", "db/routers/user", "src/prisma/resolvers/user", "db/routes/v1/user", "db/routes/user-routes"])("are none that are routes: %s", (path) => {
    expect(place(path)).toMatchObject({ layer: "controller", neutral: undefined });
  });
});

describe("services of the database", () => {
  it.each(["src/database/services/migration.service", "db/backup.service", "src/prisma/services/seeding-plan.service"])("%s may use it, and stays a service for others", (path) => {
    expect(place(path)).toMatchObject({ layer: "service", neutral: "support" });
  });

  it.each(["src/services/database/user.repository", "src/services/database/user.service", "src/users/database.notes.service", "src/dbs/user.service"])("%s is none", (path) => {
    expect(place(path).neutral).toBeUndefined();
  });
});

describe("handlers of what a product calls providers or modules", () => {
  it.each(["routes/service-providers", "routes/api/providers", "src/routers/ai_provider", "controllers/module", "routes/learning-modules"])("are what their folder holds: %s", (path) => {
    expect(place(path)).toMatchObject({ layer: "controller", neutral: undefined });
  });

  it.each(["routes/user.providers", "routes/routes.module", "routes/userProviders", "routes/RouteModule", "services/service-providers", "src/providers", "routes/container", "routes/route-factory", "di/routes/providers"])("are none of those in %s", (path) => {
    expect(place(path).neutral).toBe("composition");
  });
});

describe("composition roots", () => {
  it("may wire everything together", () => {
    const paths = [
      "main", "src/app", "container/user-service", "container/register", "server", "src/container", "src/composition-root", "users/users.module", "services/services.module", "inversify.container", "services/user-factory", "factories/user.service", "services/services.app", "src/apps/console.app", "routes/routes.app",
      "loaders/user.service", "di/user.controller", "users/createUserService", "services/UserServiceFactory", "src/bootstrap", "services/web", "services/worker", "users/user.providers", "services/user.provider",
      "services/createService", "routes/registerRoutes", "routes/setupUserRoutes", "controllers/makeUserController", "controllers/createUserService", "src/buildUserThing", "src/initializeDatabase", "src/getService", "src/registerService", "services/auth/createLocalStrategy", "database/createConnection", "src/buildUser",
    ];
    expect(kindsOf(paths)).toEqual(all(paths, "composition"));
  });

  it.each([
    ["services/app", "service"],
    ["routes/users/createUser", "controller"],
    ["services/createUserService", "service"],
    ["services/rates/getConversionRatesService", "service"],
    ["routers/agencies/createAgenciesRouter", "controller"],
    ["routes/registerUserRoutes", "controller"],
    ["controllers/registerController", "controller"],
    ["controllers/setupController", "controller"],
    ["controllers/buildings/buildingsController", "controller"],
    ["services/createdsService", "service"],
    ["repositories/initiativesRepository", "repository"],
    ["controllers/makersController", "controller"],
    ["controllers/getOrders", "controller"],
    ["services/registerAccount", "service"],
    ["repositories/initUsers", "repository"],
    ["app/container/container-config.service", "service"],
    ["containers/user.controller", "controller"],
    ["services/user.app", "service"],
    ["routes/users.app", "controller"],
    ["controllers/app", "controller"],
    ["repositories/worker", "repository"],
    ["services/web.service", "service"],
    ["app/app.controller", "controller"],
    ["app/app.service", "service"],
  ])("%s is a %s", (path, layer) => {
    expect(place(path)).toMatchObject({ layer, neutral: undefined });
  });
});

describe("barrels", () => {
  it.each(["services/index", "repositories/users/index", "models/index", "users/index", "index"])("%s may gather anything", (path) => {
    expect(place(path).neutral).toBe("barrel");
  });

  it("keep their layer as a target", () => {
    expect(place("repositories/index").layer).toBe("repository");
  });

  it.each(["routes/index", "routes/api/tasks/index", "controllers/index"])("%s holds routes and is checked", (path) => {
    expect(place(path)).toMatchObject({ layer: "controller", neutral: undefined });
  });
});

describe("a file without layer", () => {
  it.each(["src/users/list", "lib/date", "src/config/env", "errors/not-found", "utils/money"])("%s is silent", (path) => {
    expect(place(path).layer).toBeUndefined();
  });

  it("has no kind of its own", () => {
    expect(place("src/users/list")).toEqual({ layer: undefined, pattern: "", neutral: undefined });
  });
});
