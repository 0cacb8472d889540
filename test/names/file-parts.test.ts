import { describe, expect, it } from "vitest";
import { fileParts, isChosen, liesInGenerated } from "../../src/names/file-parts.ts";
import { roleOf, singularRole } from "../../src/names/role.ts";
import { modelOf } from "../../src/settings/model-of.ts";

describe("the name of a file taken apart", () => {
  it.each([
    ["user.http.controller.ts", "|user,http,controller||.ts"],
    ["__user.service.ee.v1.mts", "__|user,service|.ee.v1|.mts"],
    ["user_.d.ts", "|user_||.d.ts"],
    ["v1.ts", "|v1||.ts"],
    ["user.ts.old", "|user,ts,old||"],
    ["user.service.ts.js", "|user,service,ts||.js"],
    ["user.jsx", "|user||.jsx"],
  ])("%s: %s", (name, wanted) => {
    const { lead, parts, tail, extension } = fileParts(name);
    expect([lead, parts.join(), tail, extension].join("|")).toBe(wanted);
  });
});

describe("a name is its author's choice", () => {
  it.each(["user.ts", "user.service.cjs", "User Service.ts", "1user.ts", "user12345678.ts", "größe.ts", "contest.ts", "setupProxyServer.ts", "user-testimonials.ts", "test.ts", "config-service.ts", "zh.ts", "api-URL.ts", "to-DOMAIN.ts", "user-ID-map.ts", "Profile.ts", "jest-sequencer.ts", "sequencer.jest.ts", "2025.report.ts", "2025-report.ts", "2025.10-a.ts", "setupFilesystem.ts", "globalSetups.ts", "userSetup.ts"])("%s", (name) => {
    expect(isChosen(name)).toBe(true);
  });
});

describe("a name is nobody's choice, or not a name of code", () => {
  it.each([
    ...[".eslintrc.js", "20240101_init.ts", "2025.10.01T10.09.22.seed-users.ts", "2025-10-01-seedUsers.js", "2025_10_01_101500_seedUsers.js", "[id].ts", "user[id].ts", "+page.ts", "$user.ts", "user", "user.css", "user.tsx", "user.d.ts", "user..ts", ".ts"],
    ...["vite.config.ts", "nginx.conf.js", "jest.setup.js", "jest.sequencer.js", "vitest.sequencer.ts", "setupFiles.ts", "setupProxy.js", "setupFilesAfterEnv.js", "globalSetup.ts", "vitestSetup.ts", "jestGlobalTeardown.js", "Gruntfile.js", "babelrc.js", "user.test.ts", "user.draft.spec.ts", "user.e2e-spec.ts", "user-test.ts", "user_spec.ts", "user.generated.ts", "zh-CN.js", "pt_BR.ts", "sr-Latn-RS.json.ts", "es-419.js"],
  ])("%s", (name) => {
    expect(isChosen(name)).toBe(false);
  });
});

describe("a folder that nobody names files in by hand", () => {
  it.each([["src/generated/user.ts", true], [".jest/setEnv.js", true], ["src/../user.ts", false], ["dist/a/user.ts", true], ["src/__mocks__/user.ts", true], ["src/users/user.ts", false], ["src/generator/user.ts", false], ["src/dist", false],
    ["src/vendor/a.ts", true], ["vendor/controllers/a.ts", true], ["src/controllers/vendor/a.ts", false], ["src/modules/vendor/a.ts", false], ["app/vendor/a.ts", false], ["src/vendors/a.ts", false], ["src/lib/Vendor/a.ts", true], ["src/controllers/third-party/a.ts", true],
    ["src/paths/{userId}/getUrl.ts", true], ["app/[id]/getUrl.ts", true], ["app/$id/a/getUrl.ts", true], ["frontend/src/pages/api/groups/ALL.ts", true], ["pages/api/getUrl.ts", true], ["src/pages/getUrl.ts", false], ["src/pages/api.ts", false], ["app/id/{getUrl}.ts", false], ["app/a[id]/getUrl.ts", false]])("is above %s: %s", (path, is) => {
    expect(liesInGenerated(path, (folder) => folder === "controllers")).toBe(is);
  });
});

describe("the role at the end of a name", () => {
  const { roles } = modelOf(undefined);

  it.each([
    ["user.service.ts", { word: "service", layer: "service", dotted: true, whole: false }],
    ["user-use-case.ts", { word: "usecase", layer: "service", dotted: false, whole: false }],
    ["use-case.ts", { word: "usecase", layer: "service", dotted: false, whole: true }],
    ["Service.ts", { word: "service", layer: "service", dotted: false, whole: true }],
    ["user.ts", undefined],
    ["service.user.ts", undefined],
  ])("of %s", (name, role) => {
    expect(roleOf(fileParts(name), roles)).toEqual(role);
  });

  it.each([["services", "service"], ["usecases", "use-case"], ["repositories", "repository"], ["dto", "dto"]])("%s is %s in the singular", (word, single) => {
    expect(singularRole(word)).toBe(single);
  });
});
