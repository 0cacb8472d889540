import { describe, expect, it } from "vitest";
import { censusOf } from "../../src/names/census.ts";
import { hasRightCase, isCustom, judgeCase, judgeSeparator, restyled, takeApart } from "../../src/names/file-case.ts";
import type { NamingStyle } from "../../src/names/file-finding.ts";
import { fileParts } from "../../src/names/file-parts.ts";
import { modelOf } from "../../src/settings/model-of.ts";

const { roles } = modelOf(undefined);
const style = (more: Partial<NamingStyle>): NamingStyle => ({ case: "kebab-case", separator: "dot", pinned: false, separatorPinned: false, ...more });
const right = (name: string, more: Partial<NamingStyle>) => hasRightCase(fileParts(name), style(more));

describe("the case of a name", () => {
  it.each(["user.ts", "user-card.ts", "user_card.ts", "user-card_list.ts", "index.HTTP.ts"])("is right in %s, where none is pinned", (name) => {
    expect(right(name, {})).toBe(true);
  });

  it.each(["User.ts", "userCard.ts", "User-card.ts", "user card.ts", "user.Card.ts", "User.card.ts"])("is wrong in %s", (name) => {
    expect(right(name, {})).toBe(false);
  });

  it.each<[NamingStyle["case"], string, string]>([
    ["kebab-case", "user-card.ts user.service.ts", "user_card.ts user-card_list.ts userCard.ts"],
    ["snake_case", "user_card.ts user.ts", "user-card.ts user-card_list.ts"],
    ["camelCase", "userCard.ts user.ts user.httpService.ts main.Foo.ts", "UserCard.ts user_card.ts user.HttpService.ts"],
    ["PascalCase", "UserCard.ts User.service.ts User.http-service.ts User.httpService.ts index.ts", "userCard.ts user.ts User.http-a_b.ts User-Card.ts"],
  ])("that is pinned to %s: %s, not %s", (pinned, rights, wrongs) => {
    const judged = (names: string) => names.split(" ").filter((name) => right(name, { case: pinned, pinned: true }));
    expect([judged(rights), judged(wrongs)]).toEqual([rights.split(" "), []]);
  });

  it("is reported with the right name", () => {
    expect(judgeCase(fileParts("UserCard.ts"), roles, style({}))).toEqual({ kind: "case", name: "UserCard.ts", right: "user-card.ts", style: "lower-case words" });
    expect(judgeCase(fileParts("UserCard.ts"), roles, style({ case: "snake_case", pinned: true }))).toMatchObject({ right: "user_card.ts", style: "snake_case" });
    expect(judgeCase(fileParts("user-card.ts"), roles, style({}))).toBeUndefined();
  });
});

describe("the role of a name", () => {
  it.each([
    ["user.service.ts", "user", "service"],
    ["user-card.use-case.ts", "user card", "use-case"],
    ["UserUsecase.ts", "user", "usecase"],
    ["user.big-http-service.ts", "user|big http", "service"],
    ["use-case.ts", "use case", undefined],
    ["user.ts", "user", undefined],
  ])("in %s is set off from %s: %s", (name, stems, role) => {
    const apart = takeApart(fileParts(name), roles);
    expect([apart.stems.map((words) => words.join(" ")).join("|"), apart.role]).toEqual([stems, role]);
  });

  it.each<[string, Partial<NamingStyle>, string]>([
    ["User.Service.ts", { separator: "dash" }, "user.service.ts"],
    ["User.Service.ts", { separator: "dash", separatorPinned: true }, "user-service.ts"],
    ["UserService.ts", { separator: "dash" }, "user-service.ts"],
    ["User.日本.Service.ts", {}, "user.日本.service.ts"],
    ["User.--.Service.ts", {}, "user.service.ts"],
  ])("in %s is written as %j says: %s", (name, more, wanted) => {
    expect(restyled(fileParts(name), roles, style(more))).toBe(wanted);
  });

  it("is reported behind another sign than the pinned one", () => {
    const pinned = style({ separator: "dash", separatorPinned: true });
    expect(judgeSeparator(fileParts("user.service.ts"), roles, pinned)).toEqual({ kind: "separator", name: "user.service.ts", right: "user-service.ts", separator: "dash" });
    expect(judgeSeparator(fileParts("user-service.ts"), roles, pinned)).toBeUndefined();
    expect(judgeSeparator(fileParts("UserCard.ts"), roles, pinned)).toBeUndefined();
    expect(judgeSeparator(fileParts("user.service.ts"), roles, style({ separator: "dash" }))).toBeUndefined();
  });
});

describe("a custom", () => {
  const custom = (name: string, beside: readonly string[], all: readonly string[], sisters = beside) => isCustom(fileParts(name), censusOf(beside), censusOf(all), () => censusOf(sisters));
  const numbered = (count: number, text: string) => Array.from({ length: count }, (_, index) => `${text}${String(index)}.ts`);
  const upper = ["AlphaX.ts", "betaY.ts", "Gamma-Z.ts"];

  it.each([
    ["three such names", upper, true],
    ["two", upper.slice(1), false],
    ["three against eleven", [...upper, ...numbered(5, "a-b"), ...numbered(6, "a_b")], true],
    ["three against twelve", [...upper, ...numbered(6, "a-b"), ...numbered(6, "a_b")], false],
  ])("of a package is %s: %#", (_what, all, is) => {
    expect(custom("UserCard.ts", [], all)).toBe(is);
  });

  it("of a family is more than three names that begin or end alike", () => {
    const others = numbered(40, "a-b");
    const family = ["makeCart.ts", "makeUser.ts", "makeMail.ts", "makeBook.ts"];
    expect([custom("makeCart.ts", [], [...others, ...family]), custom("makeCart.ts", [], [...others, ...family.slice(1)])]).toEqual([true, false]);
  });

  it("of a last part is most of more than three names with it", () => {
    const types = ["AlphaX.type.ts", "BetaY.type.ts", "GammaZ.type.ts", "DeltaW.type.ts"];
    const all = (more: readonly string[]) => [...numbered(40, "a-b"), ...types, ...more];
    expect(custom("AlphaX.type.ts", [], all([]))).toBe(true);
    expect(custom("AlphaX.type.ts", [], all(["a.type.ts", "b.type.ts", "c.type.ts"]))).toBe(true);
    expect(custom("AlphaX.type.ts", [], all(["a.type.ts", "b.type.ts", "c.type.ts", "d-e.type.ts"]))).toBe(false);
    expect(custom("AlphaX.type.ts", [], all([]).filter((name) => name !== "DeltaW.type.ts"))).toBe(false);
    expect(custom("AlphaX.const.ts", [], all(["AlphaX.const.ts"]))).toBe(false);
    expect(custom("alphaX.type.ts", [], all(["alphaX.type.ts"]))).toBe(false);
  });

  it.each([
    ["three beside it", ["Alpha.ts", "Beta.ts", "Gamma.ts"], true],
    ["two beside it", ["Alpha.ts", "Beta.ts"], false],
    ["three beside two of the standard's", ["Alpha.ts", "Beta.ts", "Gamma.ts", "a-b.ts", "c_d.ts"], true],
    ["as many as there are of the standard's", ["Alpha.ts", "Beta.ts", "Gamma.ts", "a-b.ts", "c-d.ts", "e_f.ts"], false],
  ])("of a folder is %s: %#", (_what, beside, is) => {
    expect(custom("Alpha.ts", beside, numbered(40, "a-b"))).toBe(is);
  });

  it.each([
    ["one of its own, three in its sisters", ["makeCart.ts", "index.ts", "a.ts"], ["getUser.ts", "putUser.ts"], true],
    ["one of its own, two in all", ["makeCart.ts"], ["getUser.ts"], false],
    ["as many as there are of the standard's in its sisters", ["makeCart.ts"], ["getUser.ts", "putUser.ts", "a-b.ts", "c-d.ts", "e-f.ts"], false],
    ["three in another case", ["makeCart.ts"], ["GetUser.ts", "PutUser.ts", "ListUser.ts"], false],
    ["what itself shows: three with words to tell", ["makeCart.ts", "a-b.ts", "c-d.ts"], ["getUser.ts", "putUser.ts", "getMail.ts", "putMail.ts"], false],
  ])("of a folder with few names is that of the folders beside it: %s", (_what, beside, others, is) => {
    expect(custom("makeCart.ts", beside, numbered(40, "a-b"), [...beside, ...others])).toBe(is);
  });
});
