import { describe, expect, it } from "vitest";
import { fileWords, plain, roleAtEnd, rolePattern, wordsOf } from "../../src/layers/file-words.ts";
import type { RoleForm } from "../../src/settings/built-in-layers.ts";

describe("wordsOf", () => {
  it.each([
    ["APIKeyService", ["api", "key", "service"]],
    ["userDTO", ["user", "dto"]],
    ["user-service_v2", ["user", "service", "v", "2"]],
    ["oauth2Client", ["oauth", "2", "client"]],
    ["", []],
    ["[id]", ["id"]],
  ])("%s: %j", (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });
});

describe("plain", () => {
  it.each(["use-case", "use_case", "UseCase", "usecase", "USE_CASE"])("%s is one word", (word) => {
    expect(plain(word)).toBe("usecase");
  });
});

describe("fileWords", () => {
  it.each([
    ["user.http-controller", { stem: "user.http-controller", dotted: true, words: ["http", "controller"], whole: "httpcontroller", kind: "httpcontroller", form: "dotted" }],
    ["user-service", { stem: "user-service", dotted: false, words: ["user", "service"], whole: "userservice", kind: "service", form: "dashed" }],
    ["user_service", { stem: "user_service", dotted: false, words: ["user", "service"], whole: "userservice", kind: "service", form: "dashed" }],
    ["UserService", { stem: "UserService", dotted: false, words: ["user", "service"], whole: "userservice", kind: "service", form: "pascal" }],
    ["userService", { stem: "userService", dotted: false, words: ["user", "service"], whole: "userservice", kind: "service", form: "camel" }],
    ["service", { stem: "service", dotted: false, words: ["service"], whole: "service", kind: "service", form: "bare" }],
    ["UserService.ee", { stem: "UserService", dotted: false, words: ["user", "service"], whole: "userservice", kind: "service", form: "pascal" }],
    [".env", { stem: ".env", dotted: false, words: ["env"], whole: "env", kind: "env", form: "bare" }],
  ])("%s", (name, expected) => {
    expect(fileWords(name)).toEqual(expected);
  });
});

describe("roleAtEnd", () => {
  const known = (forms: readonly RoleForm[]) => (word: string): readonly RoleForm[] | undefined => (word === "service" || word === "usecase" ? forms : undefined);

  it("trusts a word only in the forms that are known of it", () => {
    expect(roleAtEnd(fileWords("user.service"), known(["dotted"]))).toBe("service");
    expect(roleAtEnd(fileWords("user-service"), known(["dotted"]))).toBeUndefined();
    expect(roleAtEnd(fileWords("Service"), known(["pascal"]))).toBeUndefined();
    expect(roleAtEnd(fileWords("Service"), known(["bare"]))).toBe("service");
    expect(roleAtEnd(fileWords("."), known(["bare"]))).toBeUndefined();
  });

  it("does not take what a verb asks for as a role, unless a dot sets it off", () => {
    const plural = (): readonly RoleForm[] => ["dotted", "dashed"];
    expect([roleAtEnd(fileWords("list-user-repositories"), plural), roleAtEnd(fileWords("user.list-repositories"), plural)]).toEqual([undefined, "listrepositories"]);
  });

  it("does not take what a function is about as a role, behind a dot either", () => {
    const any = (word: string): readonly RoleForm[] | undefined => (word === "repo" || word === "usecase" ? ["dotted", "camel", "dashed"] : undefined);
    const names = ["store.fetchManifestFromRepo", "fetchManifestFromRepo", "manifest.userRepo", "createUser.useCase", "fetch.manifest-repo"];
    expect(names.map((name) => roleAtEnd(fileWords(name), any))).toEqual([undefined, undefined, "repo", "usecase", "repo"]);
  });

  it("does not take what is made or started behind a verb for one of the layer", () => {
    const any = (word: string): readonly RoleForm[] | undefined => (word === "service" || word === "services" ? ["dashed"] : undefined);
    expect(["initialize-services", "register-service", "audit-services"].map((name) => roleAtEnd(fileWords(name), any))).toEqual([undefined, "service", "services"]);
  });

  it("reads two words as one", () => {
    expect(roleAtEnd(fileWords("create-user.use-case"), known(["dotted"]))).toBe("usecase");
    expect(roleAtEnd(fileWords("UseCase"), known(["bare"]))).toBe("usecase");
  });
});

describe("rolePattern", () => {
  it.each([
    ["user.service", "service", "*.service"],
    ["user-service", "service", "*-service"],
    ["user_use_case", "usecase", "*_use_case"],
    ["UserUseCase", "usecase", "*UseCase"],
    ["use-case", "usecase", "use-case.*"],
    ["Service", "service", "Service.*"],
    ["user.service.ee", "service", "*.service"],
  ])("%s: %s", (name, role, pattern) => {
    expect(rolePattern(fileWords(name), role)).toBe(pattern);
  });
});
