import { describe, expect, it } from "vitest";
import { censusOf, countOf, familiesOf, nameStyle } from "../../src/names/census.ts";

describe("the style of a name with dots", () => {
  it.each([["user", "lower"], ["user.service", "lower"], ["user-card.service", "kebab-case"], ["userCard.http-service", "camelCase"], ["user.card_list.http-service", "snake_case"], ["UserCard.service", "PascalCase"]])("%s is that which tells most: %s", (name, style) => {
    expect(nameStyle(name.split("."))).toBe(style);
  });
});

describe("the families of a name", () => {
  it.each([
    ["userCard", ["camelCase user-", "camelCase -card"]],
    ["user.createCart", ["camelCase create-", "camelCase -cart"]],
    ["create-user-service", ["kebab-case create-", "kebab-case -service"]],
    ["user", []],
  ])("%s are those that begin or end like it", (name, families) => {
    expect(familiesOf(name.split("."))).toEqual(families);
  });
});

describe("the names of a package, counted", () => {
  const { styles, families, tails, dashed } = censusOf(["user.service.ts", "cart.service.ee.ts", "user-card-service.ts", "user_card_service.ts", "userCard.ts", "main.mock.ts", ".eslintrc.js", "README.md"]);

  it("are those that somebody chose", () => {
    expect(styles).toEqual(new Map([["lower", 2], ["kebab-case", 1], ["snake_case", 1], ["camelCase", 1]]));
  });

  it("are none that a framework of pages has for hooks", () => {
    expect(censusOf(["useUser.ts", "useCart.ts", "user.ts", "used-car.ts", "useful.ts"]).styles).toEqual(new Map([["lower", 2], ["kebab-case", 1]]));
  });

  it("end in a role behind a dot, a dash or an underscore", () => {
    expect([tails, dashed]).toEqual([new Map([["service", 2]]), new Map([["service", 2]])]);
  });

  it("have families", () => {
    expect(families.get("kebab-case user-")).toBe(1);
    expect(censusOf(["a-user.ts", "b-user.ts"]).families.get("kebab-case -user")).toBe(2);
  });

  it("are counted by style", () => {
    const census = censusOf(["a-b.ts", "c-d.ts", "e_f.ts"]);
    expect([countOf(census, "kebab-case", "snake_case"), countOf(census, "snake_case"), countOf(census, "mixed")]).toEqual([3, 1, 0]);
  });
});
