import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeFile, type FileInput } from "../../src/names/file-name.ts";
import { messages } from "../../src/rules/file-name/wording.ts";
import { modelOf } from "../../src/settings/model-of.ts";

const nowhere = { layer: undefined, pattern: "", neutral: undefined };
const judge = (name: string, more: Partial<FileInput> = {}) =>
  judgeFile({ name, folder: "users", above: () => "src", parents: () => [], placement: nowhere, model: modelOf(undefined), tier: "recommended", exported: () => [], onlyClass: undefined, isAlone: true, works: [], classes: [], types: [], beside: () => [name], inSisters: () => [name], inPackage: () => [name], inProject: () => [name], ...more });

describe("a custom of the team, in recommended", () => {
  const camel = ["createUser.ts", "findUser.ts", "auth.ts", "userCard.ts", "userPhoto.ts"];
  const kebab = ["create-user.ts", "find-user.ts", "user-card.ts", "user-photo.ts", "user-name.ts", "user-mail.ts"];

  it("is left alone: most of the package", () => {
    expect(judge("createUser.ts", { inPackage: () => camel })).toBeUndefined();
    expect(judge("createUser.ts", { inPackage: () => camel, tier: "strict" })).toMatchObject({ kind: "case" });
  });

  it("is none against a package that is written otherwise", () => {
    expect(judge("createUser.ts", { inPackage: () => [...kebab, "createUser.ts"] })).toMatchObject({ kind: "case", right: "create-user.ts" });
  });

  it("says how the words of a name in capitals are joined, whatever joins them now", () => {
    const snake = kebab.map((name) => name.replaceAll("-", "_"));
    expect(judge("FOR_NOW_ONLY.ts", { inPackage: () => [...kebab, "a_b.ts", "FOR_NOW_ONLY.ts"] })).toMatchObject({ kind: "case", right: "for-now-only.ts" });
    expect(judge("For-Now.ts", { inPackage: () => [...snake, "a-b.ts", "For-Now.ts"] })).toMatchObject({ kind: "case", right: "for_now.ts" });
    // With few, or with many of both, or where the name is right but for its class, it keeps its own.
    expect(judge("FOR_NOW_ONLY.ts", { inPackage: () => ["FOR_NOW_ONLY.ts"] })).toMatchObject({ kind: "case", right: "for_now_only.ts" });
    expect(judge("FOR_NOW_ONLY.ts", { inPackage: () => [...kebab, "a_b.ts", "c_d.ts", "FOR_NOW_ONLY.ts"] })).toMatchObject({ kind: "case", right: "for_now_only.ts" });
    expect(judge("for_now.ts", { inPackage: () => [...kebab, "for_now.ts"], onlyClass: "OrderCart" })).toMatchObject({ kind: "class", right: "order_cart.ts" });
  });

  it("has no spaces, and rights them in its own case", () => {
    const spaced = (name: string, others: readonly string[], more: Partial<FileInput> = {}) => judge(name, { inPackage: () => [name, ...others], beside: () => [name, ...others], inSisters: () => [name, ...others], ...more });
    expect(spaced("v2-updatedMods automod.ts", camel)).toMatchObject({ kind: "case", right: "v2UpdatedModsAutomod.ts", style: "camelCase" });
    expect(spaced("user mods.ts", ["UserCard.ts", "UserPhoto.ts", "OrderCard.ts"])).toMatchObject({ kind: "case", right: "UserMods.ts" });
    expect(spaced("user mods.ts", kebab)).toMatchObject({ kind: "case", right: "user-mods.ts", style: "lower-case words" });
    expect(spaced("user mods.ts", camel, { tier: "strict" })).toMatchObject({ kind: "case", right: "user-mods.ts" });
    expect(spaced("findUser copy.ts", camel.filter((name) => name !== "findUser.ts"))).toMatchObject({ kind: "case", right: "findUser.ts" });
    expect(spaced("user mods.ts", ["user cards.ts", "user photos.ts", "user names.ts", "user mails.ts"])).toMatchObject({ kind: "case" });
  });

  it("is followed by the name that a class gives, which gets no capital among names without one", () => {
    const pascal = ["UserCard.ts", "UserPhoto.ts", "OrderCard.ts", "OrderPhoto.ts", "userMail.ts"];
    const named = (name: string, near: readonly string[], onlyClass: string, more: readonly string[] = pascal) => judge(name, { onlyClass, beside: () => [name, ...near], inPackage: () => [name, ...near, ...more] });
    expect(named("couter.module.ts", ["counter.service.ts", "counter.dto.ts"], "CounterModule")).toMatchObject({ kind: "class", right: "counter.module.ts" });
    expect(named("gpt.ts", ["mail.ts", "sms.ts"], "OpenMind")).toMatchObject({ kind: "class", right: "openMind.ts" });
    expect(named("gpt.ts", pascal, "OpenMind", [])).toMatchObject({ kind: "class", right: "OpenMind.ts" });
    expect(named("gpt.ts", [], "OpenMind")).toMatchObject({ kind: "class", right: "OpenMind.ts" });
    expect(named("gpt.ts", ["mail.ts", "UserCart.ts"], "OpenMind")).toMatchObject({ kind: "class", right: "OpenMind.ts" });
    expect(named("gpt.ts", ["mail.ts", ...pascal], "OpenMind", [])).toMatchObject({ kind: "class", right: "OpenMind.ts" });
  });

  it("says that the copy of a file may have the name that is free", () => {
    const copy = (name: string, others: readonly string[]) => judge(name, { beside: () => [name, ...others], inPackage: () => [...kebab, name, ...others] });
    expect(copy("move-user.membership copy.ts", [])).toMatchObject({ kind: "case", right: "move-user.membership.ts" });
    expect(copy("move-user copy 2.ts", ["a-b.ts"])).toMatchObject({ right: "move-user.ts" });
    expect(copy("moveUser copy.ts", [])).toMatchObject({ right: "move-user.ts" });
    // What is taken stays that of the other.
    expect(copy("move-user copy.ts", ["move-user.ts"])).toMatchObject({ right: "move-user-copy.ts" });
    expect(copy("moveUser copy.ts", ["moveUser.ts"])).toMatchObject({ right: "move-user-copy.ts" });
    expect(copy("moveUser copy.ts", ["move-user.ts"])).toMatchObject({ right: "move-user-copy.ts" });
    expect(copy("move-user photocopy.ts", [])).toMatchObject({ right: "move-user-photocopy.ts" });
  });

  it("is what the odd one of a folder is to be called by", () => {
    const odd = (name: string, others: readonly string[], more: Partial<FileInput> = {}) => judge(name, { beside: () => [name, ...others], inPackage: () => [...kebab, ...kebab, ...kebab, name, ...others], ...more });
    const models = ["Alerts.js", "ErrorLog.js", "User.js"];
    expect(odd("userActionsLog.js", models)).toMatchObject({ kind: "case", right: "UserActionsLog.js", style: "PascalCase" });
    expect(odd("user_actionsLog.model.js", models)).toMatchObject({ kind: "case", right: "UserActionsLog.model.js", style: "PascalCase" });
    expect(odd("GetAll.js", ["findUser.js", "findOrder.js", "makeCart.js", "auth.js", "user.js", "cart.js", "order.js"])).toMatchObject({ kind: "case", right: "getAll.js", style: "camelCase" });
    // Two are no custom, nor is half of a folder; the settings and `strict` know better.
    expect(odd("userActionsLog.js", models.slice(1))).toMatchObject({ kind: "case", right: "user-actions-log.js", style: "lower-case words" });
    expect(odd("userActionsLog.js", [...models, "card.js", "cart.js"])).toMatchObject({ kind: "case", right: "user-actions-log.js" });
    expect(odd("userActionsLog.js", models, { tier: "strict" })).toMatchObject({ kind: "case", right: "user-actions-log.js", style: "lower-case words" });
    expect(odd("userActionsLog.js", models, { model: modelOf({ naming: { case: "snake_case" } }) })).toMatchObject({ kind: "case", right: "user_actions_log.js", style: "snake_case" });
  });

  it("is left alone: a family of names", () => {
    const family = ["createUserService.ts", "createOrderService.ts", "createCartService.ts", "createMailService.ts"];
    const many = Array.from({ length: 40 }, (_, index) => `some-file${String(index)}.ts`);
    expect(judge("createUserService.ts", { inPackage: () => [...many, ...family] })).toBeUndefined();
    expect(judge("createUserService.ts", { inPackage: () => [...many, "createUserService.ts"] })).toMatchObject({ kind: "case" });
  });

  it("is left alone: the files beside it", () => {
    const beside = ["Alpha.ts", "Beta.ts", "Gamma.ts"];
    const many = Array.from({ length: 40 }, (_, index) => `some-file${String(index)}.ts`);
    expect(judge("Alpha.ts", { beside: () => beside, inPackage: () => [...many, ...beside] })).toBeUndefined();
  });

  it("is left alone: roles in the plural", () => {
    const services = ["a.services.ts", "b.services.ts", "c.services.ts"];
    expect(judge("a.services.ts", { inPackage: () => services })).toBeUndefined();
    expect(judge("a.services.ts", { inPackage: () => [...services, "d.service.ts"] })).toMatchObject({ kind: "plural" });
    expect(judge("a.services.ts", { inProject: () => services })).toBeUndefined();
    expect(judge("a.services.ts", { inProject: () => services, tier: "strict" })).toMatchObject({ kind: "plural" });
  });
});

describe("the right name is written as the package is", () => {
  it.each([
    ["createUser.ts", ["find_user.ts", "drop_user.ts"], "create_user.ts"],
    ["UserService.ts", ["order-service.ts", "cart-service.ts"], "user-service.ts"],
    ["UserService.ts", ["order.service.ts", "cart.service.ts"], "user.service.ts"],
    ["UserService.ts", ["order_service.ts", "cart_service.ts"], "user_service.ts"],
  ])("%s beside %j: %s", (name, names, right) => {
    expect(judge(name, { inPackage: () => names })).toMatchObject({ right });
  });
});

describe("whatever a file is called", () => {
  it("judging it does not fail", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.string(), fc.constantFrom("recommended", "strict"), (name, onlyClass, tier) => {
      expect(() => judge(name, { onlyClass, tier })).not.toThrow();
      expect(() => judge(`${name}.ts`, { onlyClass, tier })).not.toThrow();
    }));
  });

  const word = fc.stringMatching(/^[A-Z]?[a-z]{2,7}$/);
  const settings = fc.record({ case: fc.constantFrom("kebab-case", "snake_case", "camelCase", "PascalCase"), separator: fc.constantFrom("dot", "dash", "underscore", "none") }, { requiredKeys: [] }).filter(({ case: words, separator }) => separator !== "none" || words === "camelCase" || words === "PascalCase");
  it("the right name is right", () => {
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom("", "-", "_"), fc.constantFrom("", ".service", "Service", "-service", ".servce", ".controllers"), settings, fc.constantFrom("recommended", "strict"), (words, joint, role, naming, tier) => {
      const model = modelOf({ naming });
      let name = `${words.join(joint)}${role}.ts`;
      // A name can be wrong in two ways, which are healed one after the other; then nothing is left.
      for (let turn = 0; turn < 3; turn += 1) name = judge(name, { model, tier })?.right ?? name;
      expect(judge(name, { model, tier })).toBeUndefined();
    }), { numRuns: 500 });
  });
});

it.each(Object.entries(messages))("the message %s fits in two lines, begins with a capital or a name, and ends with a period or a question", (_, message) => {
  const typical: Readonly<Record<string, string>> = { name: "user-profile.service.ts", right: "user-profile.repository.ts", className: "UserProfileRepository", folder: "repositories", role: "repository", move: "repositories/user-profile.repository.ts", word: "repositry", meant: "repository", style: "lower-case words", separator: "an underscore" };
  const said = message.replaceAll(/\{\{(\w+)\}\}/g, (_whole, key: string) => typical[key] ?? "MISSING");
  expect(said.length).toBeLessThanOrEqual(200);
  expect(said).toMatch(/^[A-Z`].*\.$/);
  expect(said).not.toContain("MISSING");
});

describe("a role behind the sign that the settings pin", () => {
  it.each([
    ["user.service.ts", { case: "PascalCase", separator: "dot" }, "User.service.ts"],
    ["user-card.service.ts", { case: "PascalCase", separator: "dot" }, "UserCard.service.ts"],
    ["user_card.service.ts", { case: "camelCase", separator: "dot" }, "userCard.service.ts"],
    ["user.use-case.ts", { case: "camelCase", separator: "dot" }, "user.useCase.ts"],
    ["userCard-service.ts", { case: "kebab-case", separator: "dash" }, "user-card-service.ts"],
    ["UserCard.service.v1.ts", { case: "snake_case", separator: "dot" }, "user_card.service.v1.ts"],
    ["UserCard.service.ts", { separator: "dot" }, "user-card.service.ts"],
  ])("%s with %j is in the wrong case, and %s in the right one", (name, naming, right) => {
    expect(judge(name, { model: modelOf({ naming }) })).toEqual({ kind: "case", name, right, style: "case" in naming ? naming.case : "lower-case words" });
    expect(judge(right, { model: modelOf({ naming }) })).toBeUndefined();
  });

  it.each([
    ["user_card.service.ts", { separator: "dot" }],
    ["app.controller.ts", { case: "PascalCase", separator: "dot" }],
    ["user-card_service.ts", { case: "kebab-case", separator: "underscore" }],
  ])("%s with %j is right", (name, naming) => {
    expect(judge(name, { model: modelOf({ naming }) })).toBeUndefined();
  });

  it.each([
    ["user-service.ts", { case: "PascalCase", separator: "dot" }, "User.service.ts"],
    ["userService.ts", { case: "kebab-case", separator: "dash" }, "user-service.ts"],
    ["user_use_case.ts", { case: "kebab-case", separator: "dot" }, "user.use-case.ts"],
  ])("%s with %j has another sign, whatever its case", (name, naming, right) => {
    expect(judge(name, { model: modelOf({ naming }) })).toEqual({ kind: "separator", name, right, separator: naming.separator });
  });
});

describe("what the settings pin", () => {
  it.each([
    ["user-card.ts", { case: "camelCase" }, "userCard.ts"],
    ["user-service.ts", { case: "camelCase" }, "userService.ts"],
    ["user-service.ts", { case: "PascalCase" }, "UserService.ts"],
    ["UserService.ts", { case: "snake_case" }, "user_service.ts"],
    ["UserCard.ts", { case: "snake_case" }, "user_card.ts"],
    ["UserService.ts", { case: "snake_case", separator: "dot" }, "user.service.ts"],
    ["user.service.ts", { separator: "dash" }, "user-service.ts"],
    ["UserCard.ts", { separator: "dash" }, "user-card.ts"],
    ["user_card_service.ts", { separator: "dot" }, "user_card.service.ts"],
    ["user-card-service.ts", { separator: "dot" }, "user-card.service.ts"],
  ])("%s with %j: %s", (name, naming, right) => {
    expect(judge(name, { model: modelOf({ naming }), inPackage: () => [name, "cart_service.ts", "cart-service.ts", "cart-order-service.ts"] })).toMatchObject({ right });
  });
});

describe("where nothing tells how to write a name", () => {
  it.each([
    ["User_card.ts", ["a-b.ts", "c-d.ts"], "user_card.ts"],
    ["UserCard.ts", ["a-b.ts", "c_d.ts"], "user-card.ts"],
    ["UserService.ts", ["a.service.ts", "b-service.ts"], "user.service.ts"],
  ])("%s beside %j is to be called %s", (name, names, right) => {
    expect(judge(name, { inPackage: () => names })).toMatchObject({ kind: "case", right });
  });
});

describe("the right name in a package that has its own case", () => {
  const camel = ["orderItem.ts", "userCard.ts", "cartList.ts", "orderController.ts"];
  const kebab = ["a-b.ts", "c-d.ts", "e-f.ts", "g-h.ts", "i-j.ts"];
  const pascal = ["OrderItem.ts", "UserCard.ts", "CartList.ts", "Order.service.ts"];
  const named = (name: string, onlyClass: string, names: readonly string[], more: Partial<FileInput> = {}) => judge(name, { onlyClass, inPackage: () => [name, ...names], beside: () => [name], ...more });

  it.each([
    ["userController.ts", "OrdersController", camel, "ordersController.ts"],
    ["UserCard.ts", "OrderItem", pascal, "OrderItem.ts"],
    ["UserCard.service.ts", "OrderItemRepository", pascal, "OrderItem.repository.ts"],
    ["user.ts", "OrderItem", camel, "orderItem.ts"],
    ["user.ts", "OrderItem", [...camel, ...kebab], "order-item.ts"],
    ["user.ts", "OrderItem", pascal, "OrderItem.ts"],
    ["user-card.ts", "OrderItem", camel, "order-item.ts"],
    ["userCard.ts", "OrderItem", [...kebab, ...kebab], "order-item.ts"],
  ])("%s with %s is called as the others: %#", (name, onlyClass, names, right) => {
    expect(named(name, onlyClass, names)).toMatchObject({ kind: "class", right });
  });

  it("is the standard's in strict, and as the settings say", () => {
    expect(named("userController.ts", "OrdersController", camel, { tier: "strict" })).toMatchObject({ right: "orders.controller.ts" });
    expect(named("userController.ts", "OrdersController", camel, { model: modelOf({ naming: { case: "snake_case" } }) })).toMatchObject({ right: "orders.controller.ts" });
  });
});

it.each(["[Id].ts", ".Foo.ts", "UserCard.tsx"])("%s is nobody's choice, and not judged", (name) => {
  expect(judge(name, { tier: "strict" })).toBeUndefined();
});

describe("the one class of a file", () => {
  it("names it, if the file hands out nothing else", () => {
    expect(judge("user.ts", { onlyClass: "Order" })).toMatchObject({ kind: "class", right: "order.ts" });
    expect(judge("user.ts", { onlyClass: "Order", isAlone: false })).toBeUndefined();
  });

  it("names it even then behind the dot of a role", () => {
    expect(judge("user.service.ts", { onlyClass: "OrderService", isAlone: false })).toMatchObject({ kind: "class", right: "order.service.ts" });
    expect(judge("crud.controller.ts", { onlyClass: "PatchPipe", isAlone: false })).toBeUndefined();
    expect(judge("logging.ts", { onlyClass: "Logger" })).toBeUndefined();
    expect(judge("token-encryption.ts", { onlyClass: "SecretEncryptor" })).toBeUndefined();
    expect(judge("logging.ts", { onlyClass: "Logger", tier: "strict" })).toMatchObject({ kind: "class" });
    expect([judge("user.ts", { onlyClass: "Using" }), judge("logging.ts", { onlyClass: "Mailer" })]).toMatchObject([{ kind: "class" }, { kind: "class" }]);
    expect(judge("user.repo.ts", { onlyClass: "OrderRepository", isAlone: false })).toMatchObject({ kind: "class" });
    expect(judge("user.schema.ts", { onlyClass: "OrderDto", isAlone: false })).toBeUndefined();
    expect(judge("user.schema.ts", { onlyClass: "OrderDto" })).toMatchObject({ kind: "class" });
    expect(judge("user.dtos.ts", { onlyClass: "OrderDto", isAlone: false })).toMatchObject({ kind: "class" });
    expect(judge("crud.controller.ts", { onlyClass: "PatchPipe", isAlone: false, tier: "strict" })).toMatchObject({ kind: "class" });
    expect(judge("crud.controller.ts", { onlyClass: "PatchPipe" })).toMatchObject({ kind: "class" });
    expect(judge("user-service.ts", { onlyClass: "OrderService", isAlone: false })).toBeUndefined();
  });

  it.each<[string, string, readonly string[], boolean]>([
    ["carts.controller.ts", "CreateItemDto", ["createItem"], false],
    ["carts.controller.ts", "CreateItemDto", [""], false],
    ["carts.controller.ts", "CreateItemDto", [], true],
    ["carts.service.ts", "OrderRepository", ["createCart"], false],
    ["carts.service.ts", "OrderRepository", ["createOrderRepository", "orderRepository"], true],
    ["carts.service.ts", "OrderRepository", ["createOrderRepository", "createCart"], false],
    ["carts.service.ts", "OrderService", ["createCart"], true],
  ])("does not name %s with %s of another layer beside work of its own, %j", (name, onlyClass, works, isTold) => {
    for (const tier of ["recommended", "strict"] as const) expect(judge(name, { onlyClass, isAlone: false, works, tier })?.kind).toBe(isTold ? "class" : undefined);
  });
});

it.each<[name: string, onlyClass: string, types: readonly string[], isTold: boolean]>([
  ["auth.dto.ts", "LoginDto", ["TokenDto", "UserDto"], false],
  ["auth.dtos.ts", "LoginDto", ["TokenDto"], false],
  ["auth.dto.ts", "LoginDto", [], true],
  ["auth.dto.ts", "LoginDto", ["ILoginDto", "LoginDto", "Token"], true],
  ["auth.dto.ts", "LoginDto", ["TokenSchema"], true],
  ["auth.service.ts", "LoginService", ["AuthService"], true],
])("counts the types of %s with %s that are of its kind too: %j", (name, onlyClass, types, isTold) => {
  for (const tier of ["recommended", "strict"] as const) expect(judge(name, { onlyClass, isAlone: false, types, tier })?.kind).toBe(isTold ? "class" : undefined);
});

describe("the role in a layer's folder", () => {
  const placement = { layer: "service", pattern: "services/", neutral: undefined };
  const inServices = (more: Partial<FileInput>) => judge("user.ts", { folder: "services", placement, tier: "strict", ...more });

  it("is asked for in strict", () => {
    expect(inServices({})).toMatchObject({ kind: "role", right: "user.service.ts" });
    expect(inServices({ tier: "recommended" })).toBeUndefined();
  });

  it("is not asked of files that the folder does not give its layer, or that are free", () => {
    expect([inServices({ placement: { ...placement, neutral: "script" } }), inServices({ placement: { ...placement, pattern: "*.service" } })]).toEqual([undefined, undefined]);
  });
});

describe("a name in the wrong case", () => {
  it("is put right for the class too, so that one renaming heals both", () => {
    expect(judge("StockQueue.ts", { onlyClass: "OrderList" })).toMatchObject({ kind: "class", right: "order-list.ts" });
  });

  it("is put in the right case where the class agrees", () => {
    expect(judge("StockQueue.ts", { onlyClass: "StockQueue" })).toMatchObject({ kind: "case", right: "stock-queue.ts" });
  });
});

describe("a class in a layer's folder", () => {
  const named = (name: string, onlyClass: string, others: readonly string[], more: Partial<FileInput> = {}) => judge(name, { folder: "repositories", onlyClass, beside: () => [name, ...others], ...more });
  const bare = ["user.ts", "cart.ts", "index.ts"];

  it("leaves its role to the folder, as the files beside it do", () => {
    expect(named("status.ts", "ExportRepository", bare)).toMatchObject({ kind: "class", right: "export.ts" });
    expect(named("status.ts", "ExportRepo", bare)).toMatchObject({ kind: "class", right: "export.ts" });
  });

  it.each<[string, string, string, readonly string[], Partial<FileInput>, string]>([
    ["one of them carries it", "status.ts", "ExportRepository", [...bare, "card.repository.ts"], {}, "export.repository.ts"],
    ["there are too few", "status.ts", "ExportRepository", ["user.ts", "index.ts"], {}, "export.repository.ts"],
    ["the folder is another layer's", "status.ts", "ExportRepository", bare, { folder: "services" }, "export.repository.ts"],
    ["its name carries it", "status.repository.ts", "ExportRepository", bare, {}, "export.repository.ts"],
    ["names have to, in strict", "status.ts", "ExportRepository", bare, { tier: "strict" }, "export.repository.ts"],
  ])("carries it where %s", (_what, name, onlyClass, others, more, right) => {
    expect(named(name, onlyClass, others, more)).toMatchObject({ kind: "class", right });
  });
});
