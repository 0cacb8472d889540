import { describe, expect, it } from "vitest";
import { censusOf } from "../../src/names/census.ts";
import { fileParts } from "../../src/names/file-parts.ts";
import { judgePlural, judgeTypo } from "../../src/names/role-typo.ts";
import { modelOf } from "../../src/settings/model-of.ts";

const typo = (name: string): string | undefined => judgeTypo(fileParts(name), modelOf(undefined).roles)?.right;
const plural = (name: string, strict: boolean, ...beside: string[]): string | undefined => judgePlural(fileParts(name), () => censusOf([name, ...beside]), strict)?.right;

describe("functions that do what the plural of a role says", () => {
  const of = (name: string, works: readonly string[], strict = false): string | undefined => judgePlural(fileParts(name), () => censusOf([name]), strict, undefined, { works, classes: [] })?.right;

  it.each([["sale.resolvers.ts", ["resolveVenue", "resolveStaff"]], ["sale.resolvers.ts", ["ResolveVenue", "readRow", "resolving"]]] as [string, string[]][])("%s may hold %s", (name, works) => {
    expect(of(name, works)).toBeUndefined();
  });

  it("have to be several that begin so", () => {
    expect([of("sale.resolvers.ts", ["resolveVenue", "readVenue"]), of("sale.resolvers.ts", ["saleResolver", "venueResolver"]), of("sale.services.ts", ["serviceA", "serviceB"])]).toEqual(["sale.resolver.ts", "sale.resolver.ts", "sale.service.ts"]);
    expect(of("sale.resolvers.ts", ["resolveVenue", "resolveStaff"], true)).toBe("sale.resolver.ts");
  });
});

describe("classes that are each what the plural of a role says", () => {
  const of = (name: string, classes: readonly string[], strict = false): string | undefined => judgePlural(fileParts(name), () => censusOf([name]), strict, undefined, { works: [], classes })?.right;

  it.each([["users.use-cases.ts", ["ListUsersUseCase", "ReadUserUseCase"]], ["sale.services.ts", ["ReadSaleService", "WriteSaleService", "SaleRow"]]] as [string, string[]][])("lie in %s", (name, classes) => {
    expect(of(name, classes)).toBeUndefined();
    expect(of(name, classes, true)).toBeDefined();
  });

  it.each([["users.use-cases.ts", ["ListUsersUseCase"]], ["sale.services.ts", ["SaleService", "SaleRow"]], ["sale.services.ts", ["ServiceA", "ServiceB"]]] as [string, string[]][])("are more than %s holds with %s", (name, classes) => {
    expect(of(name, classes)).toBe(name.replace("s.ts", ".ts"));
  });
});

describe("a slip in a role", () => {
  it.each([
    ["user.servise.ts", "user.service.ts"],
    ["user.sevrice.ts", "user.service.ts"],
    ["user.serice.ts", "user.service.ts"],
    ["user.servises.ts", "user.service.ts"],
    ["user-controler.ts", "user-controller.ts"],
    ["UserServise.ts", "UserService.ts"],
    ["user.repositry.v1.ts", "user.repository.v1.ts"],
    ["user.modl.ts", "user.model.ts"],
    ["user-card.servise.ts", "user-card.service.ts"],
    ["userCardServise.ts", "userCardService.ts"],
    ["user2Servise.ts", "user2Service.ts"],
    ["user.repositoty.interface.ts", "user.repository.interface.ts"],
    ["user-repositoty.types.ts", "user-repository.types.ts"],
    ["user.repositoty.Types.ts", "user.repository.Types.ts"],
    ["user.servise.types.v1.ts", "user.service.types.v1.ts"],
  ])("%s: %s", (name, right) => {
    expect(typo(name)).toBe(right);
  });

  it.each(["servise.ts", "user.service.ts", "user.services.ts", "user.modal.ts", "userEservice.ts", "user-modl.ts", "user-gaurd.ts", "user.guards.ts", "user.guarded.ts", "user.types.ts", "user.filter.ts", "user.srevciee.ts", "user.ts", "user.service.interface.ts", "user.services.types.ts", "user.modal.types.ts", "servise.types.ts", "user.servise.draft.ts"])("is not in %s", (name) => {
    expect(typo(name)).toBeUndefined();
  });
});

describe("a role in the plural", () => {
  it("is one behind a dot; in strict also one behind a dash", () => {
    expect([plural("user.services.ts", false), plural("user.services.ts", true)]).toEqual(["user.service.ts", "user.service.ts"]);
    expect([plural("user-services.ts", false), plural("user-services.ts", true)]).toEqual([undefined, "user-service.ts"]);
    expect([plural("UserServices.ts", true), plural("user.usecases.ts", true), plural("user-use-cases.ts", true)]).toEqual(["UserService.ts", "user.use-case.ts", "user-use-case.ts"]);
  });

  it("is none where it is what a verb asks for", () => {
    expect([plural("list-repositories.ts", true), plural("list.repositories.ts", true)]).toEqual([undefined, "list.repository.ts"]);
  });

  it("is none where it is as usual, or a word alone", () => {
    expect([plural("user.routes.ts", true), plural("services.ts", true), plural("user.service.ts", true)]).toEqual([undefined, undefined, undefined]);
  });

  it("may be another thing: guards of types", () => {
    expect([plural("user.guards.ts", false), plural("user.guards.ts", true), plural("user.middlewares.ts", false)]).toEqual([undefined, "user.guard.ts", "user.middleware.ts"]);
  });

  it("is a team's own where all write it", () => {
    const others = ["a.services.ts", "b.services.ts"];
    expect([plural("user.services.ts", false, ...others), plural("user.services.ts", true, ...others)]).toEqual([undefined, "user.service.ts"]);
    expect(plural("user.services.ts", false, ...others, "c.service.ts")).toBe("user.service.ts");
  });

  it("is a team's own where one slip stands among many, with a dash or without", () => {
    const many = Array.from({ length: 30 }, (_, index) => `a${String(index)}.usecases.ts`);
    expect([plural("user.usecases.ts", false, ...many, "b.usecase.ts"), plural("user.usecases.ts", false, ...many, "b.use-case.ts")]).toEqual([undefined, undefined]);
    expect(plural("user.usecases.ts", false, ...many, "b.usecase.ts", "c.use-case.ts")).toBe("user.use-case.ts");
    const dashed = many.map((name) => name.replace("usecases", "use-cases"));
    expect([plural("user.use-cases.ts", false, ...dashed), plural("user.use-cases.ts", false, ...dashed, "b.usecase.ts", "c.use-case.ts")]).toEqual([undefined, "user.use-case.ts"]);
  });
});
