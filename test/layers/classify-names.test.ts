import { describe, expect, it } from "vitest";
import { classifyBuiltIn, classifyByGlobs } from "../../src/layers/classify.ts";
import { makeModel } from "../../src/settings/make-model.ts";

const model = makeModel({});

describe("a word in a name frees the file", () => {
  it.each([
    ["src/services/user.test.data", "test"],
    ["src/services/user.draft.e2e-spec.ts", "test"],
    ["src/services/user.clienttest", "test"],
    ["src/services/user.unit-test", "test"],
    ["src/services/user.integrationSpec", "test"],
    ["vite.config", "script"],
    ["src/services/webpack.prod.config", "script"],
    ["src/routes/-components/user", "support"],
    ["src/app/routes/_components/user", "support"],
    ["src/db/zod", "support"],
    ["src/infrastructure/db/env", "support"],
    ["src/database/environment", "support"],
    ["src/services/user-seed-data", "script"],
    ["src/services/seed.users", "script"],
    ["src/services/user.seeder.data", "script"],
    ["src/services/my-seed.users", "script"],
    ["src/services/run-script", "script"],
    ["src/services/createApp", "composition"],
    ["src/services/user.my-http-filter", "support"],
    ["src/database/services/migration.service", "support"],
    ["src/users/index", "barrel"],
  ])("%s: %s", (path, neutral) => {
    expect(classifyBuiltIn(path, model).neutral).toBe(neutral);
  });

  it.each([
    "src/services/user.latest", "src/services/user.contest", "src/services/app.config.service", "src/routes/_auth/user", "src/routes/components/user", "src/db/zod-client", "src/db/env-client", "src/services/environment", "src/routes/env",
    "src/services/test.user.service", "src/services/linseed.users", "src/services/linseeder.users", "src/services/seeds.users.seedling", "src/services/create-user", "src/services/recreateUser",
    "src/database/repositories/user.repository", "src/controllers/web", "src/controllers/index",
  ])("%s has none", (path) => {
    expect(classifyBuiltIn(path, model).neutral).toBeUndefined();
  });
});

describe("the pattern that is shown", () => {
  it.each([["src/services/service", "service.*"], ["src/services/user", "services/"], ["src/services/user.service", "*.service"], ["src/routes/service", "routes/"], ["src/service", "service.*"]])("of %s is %s", (path, pattern) => {
    expect(classifyBuiltIn(path, model).pattern).toBe(pattern);
  });
});

it("of two layers with patterns alike, the first has the file", () => {
  const settings = { layers: { first: { files: ["src/x/use*.ts"], imports: ["second"] }, second: { files: ["src/x/*ser.ts"], imports: ["first"] } } };
  expect(classifyByGlobs("src/x/user.ts", makeModel(settings))?.layer).toBe("first");
});

describe("an e-service of the product", () => {
  it.each(["src/model/keychainEService", "src/EService", "src/e-service", "src/handlers/e_service"])("%s is no service", (path) => {
    expect(classifyBuiltIn(path, model).layer).not.toBe("service");
  });

  it.each(["src/eService.service", "src/mobileService", "src/e-mail-service"])("%s is one", (path) => {
    expect(classifyBuiltIn(path, model).layer).toBe("service");
  });
});
