import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { tempProject } from "../support/project.ts";

const fileNames = (lines: readonly string[]): string[] => lines.filter((line) => / (?:case|class|taken|role|separator)$/.test(line));
const files = (...paths: string[]) => Object.fromEntries(paths.map((path) => [path, "export const a = 1;\n"]));
const numbered = (count: number, folder: string, text: string) => Array.from({ length: count }, (_, index) => `${folder}/${String(index)}/${text}${String(index)}.js`);

it("a small package keeps to the custom of its project, a large one has its own", async () => {
  const project = tempProject({ "package.json": '{"name":"all"}', "packages/small/package.json": '{"name":"small"}', ...files(...numbered(13, "src", "some-file"), ...numbered(3, "packages/small", "x1Y")) });
  expect(fileNames(await project.lint())).toHaveLength(3);
  project.write(files(...numbered(12, "packages/small", "x2Y")));
  // ESLint may come to a new file first: what the disk said is trusted while files are linted right after each other.
  await setTimeout(350);
  expect(fileNames(await project.lint())).toEqual([]);
});

it("a class that another file beside is called for by some of its words is to be renamed", async () => {
  const of = (name: string) => `export class ${name} {}\n`;
  const told = async (all: Record<string, string>): Promise<string[]> => (await tempProject(all).messages()).map(({ messageId = "", message }) => `${messageId}: ${message}`);
  const taken = (name: string, className: string, other: string) => `taken: The file \`${name}\` exports the class \`${className}\` alone, which \`${other}\` beside it is called for: rename the class.`;
  expect(await told({ "src/services/account.js": of("AccountHelper"), "src/services/public.js": of("AccountHelper") })).toEqual([taken("public.js", "AccountHelper", "account.js")]);
  expect(await told({ "scripts/set-contacts.js": of("SetContactsUpdater"), "scripts/migrate-events.js": of("SetContactsUpdater") })).toEqual([taken("migrate-events.js", "SetContactsUpdater", "set-contacts.js")]);
  // It has to hold the class, and all of its words have to be in it, in turn.
  for (const other of [{ "src/account.js": of("Account") }, { "src/helper-account.js": of("AccountHelper") }, { "src/user-account.js": of("AccountHelper") }, { "src/other/account.js": of("AccountHelper") }]) {
    expect((await told({ ...other, "src/public.js": of("AccountHelper") })).filter((line) => line.includes("public.js"))).toEqual(["class: The file `public.js` exports the class `AccountHelper` alone: rename the file to `account-helper.js`, or the class."]);
  }
});

it("three files with a class that one of them is called for are copies of it", async () => {
  const updater = "export class LoadAnonymousCompaniesUpdater {}\n";
  const copies = { "scripts/remove-benne.js": updater, "scripts/init-logs.js": updater };
  const lint = async (more: Record<string, string>) => fileNames(await tempProject({ ...copies, ...more }).lint());
  expect(await lint({ "scripts/load-anonymous-companies.js": updater })).toEqual(["scripts/init-logs.js:1:1 taken", "scripts/remove-benne.js:1:1 taken"]);
  expect(await lint({ "scripts/load-companies.js": updater })).toHaveLength(2);
  expect(await lint({ "lib/load-companies.js": updater })).toEqual(["scripts/init-logs.js:1:1 class", "scripts/remove-benne.js:1:1 class"]);
  // One word says too little, and words in another order something else.
  expect(await lint({ "scripts/updater.js": updater })).toEqual([]);
  expect(await lint({ "scripts/drop-logs.js": updater })).toEqual([]);
});

it("what a package names in another way is no custom of the package around it", async () => {
  const kebab = files(...numbered(14, "src", "some-file"), "src/payNow.js");
  const inner = files(...numbered(14, "web", "someFile"));
  const reported = ["src/payNow.js:1:1 case"];
  expect(fileNames(await tempProject({ ...kebab, ...inner }).lint())).toEqual([]);
  expect(fileNames(await tempProject({ ...kebab, ...inner, "web/package.json": '{"type":"module"}' }).lint())).toEqual([]);
  expect(fileNames(await tempProject({ ...kebab, ...inner, "web/package.json": '{"name":"web"}' }).lint())).toEqual(reported);
});

it("a folder with few names keeps to the custom of those beside it", async () => {
  const handlers = files("src/routes/users/getUser.js", "src/routes/users/putUser.js", "src/routes/carts/emptyCart.js", "src/routes/cdn/purgeCache.js", "src/routes/cdn/index.js");
  const kebab = files(...numbered(40, "lib", "some-file"));
  expect(fileNames(await tempProject({ ...kebab, ...handlers }).lint())).toEqual([]);
  expect(fileNames(await tempProject({ ...kebab, ...handlers }).lint({ tier: "strict" }))).toHaveLength(4);
  // Beside a package are others, right in it and in its `src/` lies what is unlike, and deeper folders are no sisters.
  const elsewhere = files("src/routes/users/a/getUser.js", "src/routes/users/b/putUser.js", "src/routes/carts/emptyCart.js", "src/routes/cdn/purgeCache.js", "src/routes/cdn/index.js");
  expect(fileNames(await tempProject({ ...kebab, ...elsewhere }).lint())).toHaveLength(4);
  const packages = { "packages/cdn/package.json": '{"name":"cdn"}', ...files(...numbered(40, "packages/cdn/lib", "some-file"), "packages/cdn/purgeCache.js", "packages/users/getUser.js", "packages/users/putUser.js", "packages/users/listUser.js") };
  expect(fileNames(await tempProject({ ...kebab, ...packages }).lint())).toEqual(["packages/cdn/purgeCache.js:1:1 case"]);
  for (const top of ["", "src/", "app/"]) expect(fileNames(await tempProject({ ...kebab, ...files(`${top}users/getUser.js`, `${top}carts/putUser.js`, `${top}cdn/purgeCache.js`) }).lint())).toHaveLength(3);
});

it("a package whose names have one word each keeps to the custom of its project", async () => {
  const plain = Array.from({ length: 14 }, (_, index) => `packages/plain/${String(index)}/user.js`);
  const small = { "package.json": '{"name":"all"}', "packages/plain/package.json": '{"name":"plain"}', ...files(...plain, "packages/plain/makeUser.js") };
  expect(fileNames(await tempProject(small).lint())).toEqual(["packages/plain/makeUser.js:1:1 case"]);
  const camel = files(...numbered(3, "src", "someFile"));
  expect(fileNames(await tempProject({ ...small, ...camel }).lint())).toEqual([]);
  expect(fileNames(await tempProject({ ...small, ...camel, ...files(...numbered(4, "packages/plain", "some-file")) }).lint())).toEqual(["packages/plain/makeUser.js:1:1 case"]);
});

it("files that say at their beginning that they are generated, or lie where such files do, are left alone", async () => {
  const project = tempProject({
    "src/AbC.js": "// @generated by a tool\nexport const a = 1;\n",
    "src/AbD.js": `${"// long\n".repeat(40)}// @generated by a tool\nexport const a = 1;\n`,
    ...files("src/generated/AbE.js", "src/migrations/AbF.js", "src/db/Migrations/AbG.js", "src/AbH.test.js", "src/vendor/AbI.js", "src/Controllers/vendor/AbJ.js"),
  });
  // In a folder of a layer a vendor is somebody who sells.
  expect(fileNames(await project.lint({ tier: "strict" }))).toEqual(["src/AbD.js:1:1 case", "src/Controllers/vendor/AbJ.js:1:1 case"]);
});

it("a folder above the project says nothing of its files", async () => {
  const project = tempProject(files("dist/AbC.js"));
  expect(fileNames(await project.lint({ tier: "strict", cwd: "dist" }))).toEqual(["dist/AbC.js:1:1 case"]);
});

it("a folder inside a layer's sorts its files by what their names say, however deep", async () => {
  const inPlace = (lines: readonly string[]): string[] => lines.filter((line) => line.endsWith(" folder"));
  const project = tempProject(files("src/controllers/shop/services/my-services.controller.js", "src/controllers/shop/services/cart.controller.js", "src/shop/services/my-services.controller.js", "src/services/shop/dto/cart.dto.update.service.js", "controllers/a/package.json", "controllers/a/services/my-services.controller.js"));
  project.write({ "controllers/a/package.json": '{"name":"a"}' });
  expect(inPlace(await project.lint())).toEqual(["controllers/a/services/my-services.controller.js:1:1 folder", "src/controllers/shop/services/cart.controller.js:1:1 folder", "src/services/shop/dto/cart.dto.update.service.js:1:1 folder", "src/shop/services/my-services.controller.js:1:1 folder"]);
});

it("a file of two classes may have any name", async () => {
  const project = tempProject({ "src/user.js": "export class Order {}\n", "src/cart.js": "export class Order {}\nexport class Item {}\n" });
  expect(fileNames(await project.lint())).toEqual(["src/user.js:1:1 class"]);
});

it("a file that changes what it imports is called for that, whatever class it exports on the way", async () => {
  const naming = (more: string) => `import { BaseModel } from "orm";\nexport default class CamelNaming {}\n${more}`;
  const project = tempProject({ "start/base-row.js": naming("BaseModel.naming = new CamelNaming();\n"), "start/other-row.js": naming("CamelNaming.base = BaseModel;\n") });
  expect(fileNames(await project.lint())).toEqual(["start/other-row.js:1:1 class"]);
});

it("files that are one of a kind are told apart by their names, not by the class that all of them have", async () => {
  const site = "class Site {}\nmodule.exports = Site;\n";
  const kinds = { "src/sites/alpha.js": site, "src/sites/beta.js": site, "src/sites/gamma.js": site };
  const classes = async (all: Record<string, string>, tier: "recommended" | "strict" = "recommended"): Promise<string[]> => fileNames(await tempProject(all).lint({ tier })).filter((line) => / (?:class|taken)$/.test(line));
  expect(await classes(kinds)).toEqual([]);
  expect(await classes(kinds, "strict")).toHaveLength(3);
  // Two may be a copy and what it was copied from, and so is what lies beside the file that is called so.
  expect(await classes({ ...kinds, "src/sites/gamma.js": "class Sites {}\n" })).toEqual(["src/sites/alpha.js:1:1 class", "src/sites/beta.js:1:1 class"]);
  expect(await classes({ ...kinds, "src/sites/site.js": site })).toEqual(["src/sites/alpha.js:1:1 taken", "src/sites/beta.js:1:1 taken", "src/sites/gamma.js:1:1 taken"]);
  const page = "class Page {}\nmodule.exports = Page;\n";
  expect(await classes({ ...kinds, "src/sites/omega.js": page, "src/sites/zeta.js": page })).toEqual(["src/sites/omega.js:1:1 class", "src/sites/zeta.js:1:1 class"]);
  expect(await classes({ "src/a/user.service.js": "exports.OrderService = class OrderService {};\n", "src/a/cart.service.js": "exports.OrderService = class OrderService {};\n", "src/a/order.service.js": "exports.OrderService = class OrderService {};\n" })).toHaveLength(2);
});

it("what a framework finds by its file is one of a kind all over its package", async () => {
  const command = "export class UserCommand {}\n";
  const commands = { "src/commands/admin/ban.js": command, "src/commands/fun/dice.js": command, "src/commands/help.js": command };
  const classes = async (all: Record<string, string>): Promise<string[]> => fileNames(await tempProject({ "package.json": "{}", ...all }).lint());
  expect(await classes(commands)).toEqual([]);
  expect(await classes({ ...commands, "src/commands/help.js": "export const commands = [];\n" })).toEqual(["src/commands/admin/ban.js:1:1 class", "src/commands/fun/dice.js:1:1 class"]);
  // What was copied from the file that is called so is none, and those of another package are not its own.
  expect(await classes({ ...commands, "src/lib/user.command.js": command, "src/lib/user-command.js": command })).toHaveLength(3);
  expect(await classes({ ...commands, "src/commands/fun/package.json": "{}" })).toEqual(["src/commands/fun/dice.js:1:1 class"]);
});

it("a piece that its framework finds by its file may say its kind alone", async () => {
  const task = 'import { Task } from "pieces";\nexport class UserTask extends Task {}\n';
  const project = tempProject({ "src/tasks/post-stats.js": task, "src/orders.js": task.replace("extends Task", "extends Base") });
  expect(fileNames(await project.lint())).toEqual(["src/orders.js:1:1 class"]);
  expect(fileNames(await project.lint({ tier: "strict" }))).toHaveLength(2);
});

it("a class whose name another file has is what is to be renamed", async () => {
  const project = tempProject({ "src/user.service.js": "export class OrderService {}\n", "src/order.service.js": "export class OrderService {}\n" });
  expect((await project.messages()).filter(({ ruleId }) => ruleId === "layered/file-name").map(({ message }) => message)).toEqual(["The file `user.service.js` exports the class `OrderService` alone, which `order.service.js` beside it is called for: rename the class."]);
});

it("a function in capitals is a component in their folder, whatever the ending", async () => {
  const component = "export default function Loading() {\n  return html`<p>…</p>`;\n}\n";
  const project = tempProject({
    ...files(...numbered(40, "lib", "some-file")), "components/Loading.js": component, "public/components/news/Feed.js": "export const Feed = () => html``;\n",
    "src/a/Loading.js": component, "components/b/Store.js": "export default class Store {}\n", "components/c/getFeed.js": "export const getFeed = () => 1;\n", "components/d/Other.js": component,
  });
  expect(fileNames(await project.lint())).toEqual(["components/b/Store.js:1:1 case", "components/c/getFeed.js:1:1 case", "components/d/Other.js:1:1 case", "src/a/Loading.js:1:1 case"]);
});

it("what Angular calls a service may lie in any folder", async () => {
  const service = 'import { Injectable } from "@angular/core";\nexport const a = Injectable;\n';
  const project = tempProject({ "src/app/model/theme.service.js": service, "src/app/model/user.service.js": "export const a = 1;\n" });
  expect((await project.lint()).filter((line) => line.endsWith(" folder"))).toEqual(["src/app/model/user.service.js:1:1 folder"]);
});

it("what runs in a browser is called as its framework has it", async () => {
  const project = tempProject({ "src/useTheme.js": 'import { useState } from "react";\nexport const useTheme = () => useState("dark");\n', "src/useTable.js": "export const useTable = () => 1;\n" });
  expect(fileNames(await project.lint())).toEqual(["src/useTable.js:1:1 case"]);
});

it("a component is called as components are, without an ending for JSX too", async () => {
  const list = (from: string): string => `import React from "${from}";\nexport default class List extends React.Component {}\n`;
  const project = tempProject({ "src/Home.js": list("react"), "src/Away.js": list("./react.js") });
  expect(fileNames(await project.lint())).toEqual(["src/Away.js:1:1 class"]);
  const served = tempProject({ "src/Home.js": `import { renderToString } from "react-dom/server";\n${list("react")}` });
  expect(fileNames(await served.lint())).toEqual(["src/Home.js:1:1 class"]);
});

it("what a file exports has a say where its text alone does not settle its name", async () => {
  const project = tempProject({
    "src/services/user-repository.js": "export const userRepository = { find() {} };\n",
    "src/services/order-repository.js": "export const orders = { find() {} };\n",
  });
  expect((await project.lint()).filter((line) => line.endsWith(" folder"))).toEqual(["src/services/user-repository.js:1:1 folder"]);
});

it("a class that a role behind a dot promises has its say beside others, where the case is set", async () => {
  const promised = (name: string) => `export class ${name} {}\nexport const limit = 1;\n`;
  const project = tempProject({ "src/users/user.service.js": promised("OrderService"), "src/users/team.service.js": promised("TeamService"), "src/users/team-limits.js": promised("TeamService") });
  const settings = { naming: { case: "kebab-case" } };
  expect(fileNames(await project.lint({ settings }))).toEqual(["src/users/user.service.js:1:1 class"]);
});

it("a class may have in full what its file cuts short", async () => {
  const guard = (name: string) => `export class ${name} {}\n`;
  const project = tempProject({ "src/auth/is-admin.guard.js": guard("AdministratorGuard"), "src/auth/is-owner.guard.js": guard("AdministratorGuard"), "src/auth/authorization.service.js": guard("AuthService") });
  expect(fileNames(await project.lint())).toEqual(["src/auth/is-owner.guard.js:1:1 class"]);
  expect(fileNames(await project.lint({ tier: "strict" }))).toHaveLength(3);
});

it("a text in a language is called by the tag of it, grown together with its region too", async () => {
  const project = tempProject(files(...numbered(40, "lib", "some-file"), "src/locales/de.js", "src/locales/index.js", "src/locales/es.js", "src/locales/ptBR.js", "src/lang/enUS.js", "src/lang/zhCN.js", "src/lang/pt-BR.js", "src/utils/de.js", "src/utils/toJS.js", "src/utils/sum.js", "src/utils/db.js", "src/utils/add.js", "src/io/io.js", "src/io/toJS.js", "src/locales/deAT1.js"));
  for (const tier of ["recommended", "strict"] as const) expect(fileNames(await project.lint({ tier }))).toEqual(["src/io/toJS.js:1:1 case", "src/locales/deAT1.js:1:1 case", "src/utils/toJS.js:1:1 case"]);
});

it("so it is beside one other that nothing else can be, and alone in a folder of texts", async () => {
  const project = tempProject(files(...numbered(40, "lib", "some-file"), "src/mails/ptBR.js", "src/mails/zh-CN.js", "src/i18n/ptBR.js", "src/orders/translations/deAT.js", "src/a/toJS.js", "src/a/de.js", "src/b/toJS.js", "src/b/zh-CN.js", "src/b/sum.js", "src/b/add.js", "src/locales/toJson.js"));
  for (const tier of ["recommended", "strict"] as const) expect(fileNames(await project.lint({ tier }))).toEqual(["src/a/toJS.js:1:1 case", "src/b/toJS.js:1:1 case", "src/locales/toJson.js:1:1 case"]);
});

it("a file that holds what its feature has of a kind is called for the feature, with one class too", async () => {
  const of = (...names: string[]) => names.map((name) => `export class ${name} {}\n`).join("");
  const kinds = { "src/users/users.response.js": of("UserResponse", "LoginResponse"), "src/teams/dto/team.response.js": of("TeamResponse", "MemberResponse"), "src/forms/forms.response.js": of("FormResponse", "FieldResponse") };
  const classes = async (more: Record<string, string>) => fileNames(await tempProject({ ...kinds, ...more }).lint());
  const voyage = of("SignUpResponse");
  expect(await classes({ "src/voyages/voyages.response.js": voyage, "src/modules/system/http/system.response.js": voyage, "src/solo-projects/solo-project.response.js": voyage })).toEqual([]);
  const reported = ["src/a/voyages.response.js", "src/voyages/voyages.event.js", "src/services/services.response.js"];
  for (const path of reported) expect(await classes({ [path]: voyage })).toEqual([`${path}:1:1 class`]);
  expect(await classes({ "src/voyages/Voyages.response.js": of("SignUpResponse", "SignInResponse") })).toEqual(["src/voyages/Voyages.response.js:1:1 case"]);
  // What the class says it is has to be what the file says: the service of another thing is none of the feature.
  expect(await classes({ "src/voyages/voyages.response.js": of("SignUpService") })).toEqual(["src/voyages/voyages.response.js:1:1 class"]);
  // Few of the kind, few that are called so, and one class in each show no custom.
  expect(await classes({ "src/voyages/voyages.response.js": voyage, "src/teams/dto/team.response.js": "" })).toEqual([]);
  expect(await classes({ "src/voyages/voyages.response.js": voyage, "src/teams/dto/team.response.js": of("TeamResponse"), "src/forms/forms.response.js": of("FormResponse") })).toHaveLength(1);
  const three = ["a", "b", "c"].map((name) => [`src/users/${name}.response.js`, of("A", "B")] as const);
  expect(await classes({ "src/voyages/voyages.response.js": voyage, ...Object.fromEntries(three) })).toHaveLength(1);
  const project = tempProject({ ...kinds, "src/voyages/voyages.response.js": voyage });
  expect(fileNames(await project.lint({ tier: "strict" }))).toContain("src/voyages/voyages.response.js:1:1 class");
  const two = tempProject({ "src/users/users.response.js": of("UserResponse", "LoginResponse"), "src/forms/forms.response.js": of("FormResponse", "FieldResponse"), "src/voyages/voyages.response.js": voyage });
  expect(fileNames(await two.lint())).toEqual(["src/voyages/voyages.response.js:1:1 class"]);
});

it("a service is promised by its name, however many of them are called for their feature", async () => {
  const of = (name: string) => `export class ${name}Service {}\nexport const ${name.toLowerCase()}s = [];\n`;
  const project = tempProject({ "src/users/users.service.js": of("User"), "src/teams/teams.service.js": of("Team"), "src/forms/forms.service.js": of("Form"), "src/voyages/voyages.service.js": "export class OrderService {}\n" });
  expect(fileNames(await project.lint())).toEqual(["src/voyages/voyages.service.js:1:1 class"]);
});

it("a file that the configuration of a test runner names is the tests'", async () => {
  const kebab = files(...numbered(40, "lib", "some-file"));
  const named = (config: Record<string, string>) => ({ ...kebab, ...files("src/onStart.js", "onStart.js"), ...config });
  const reported = async (config: Record<string, string>) => fileNames(await tempProject(named(config)).lint());
  const [inner, outer] = ["src/onStart.js:1:1 case", "onStart.js:1:1 case"];
  expect(await reported({ "vitest.config.js": 'export default { test: { setupFiles: ["./src/onStart.js"] } };\n' })).toEqual([outer]);
  expect(await reported({ "vite.config.js": 'export default {\n  test: {\n    globalSetup: "onStart",\n  },\n};\n' })).toEqual([inner]);
  expect(await reported({ "jest.config.js": 'module.exports = {\n  setupFilesAfterEnv: [\n    "dotenv",\n    "<rootDir>/src/onStart.js",\n  ],\n};\n' })).toEqual([outer]);
  expect(await reported({ "package.json": '{"name":"a","jest":{"setupFiles":["./onStart.js"]}}' })).toEqual([inner]);
  // What else is built or copied there is the backend's, and so is what another package calls so.
  expect(await reported({ "vite.config.js": 'export default {\n  test: { setupFiles: ["./src/other.js"] },\n  build: { lib: { entry: "./src/onStart.js" } },\n};\n' })).toEqual([outer, inner]);
  expect(await reported({ "packages/a/package.json": '{"name":"a"}', "packages/a/vitest.config.js": 'export default { test: { setupFiles: ["./onStart.js"] } };\n' })).toEqual([outer, inner]);
});

it("a service worker, a store of what is shown and a script in public/ are the browser's", async () => {
  const worker = (event: string, on = "self.addEventListener") => `${on}("${event}", (event) => {\n  event.waitUntil(clean());\n});\n`;
  const store = (from: string, more = "") => `import { make } from "${from}";\n${more}export const one = make(1);\n`;
  const kebab = files(...numbered(40, "lib", "some-file"));
  const browser = { "src/serviceWorker.js": worker("install"), "src/pushWorker.js": worker("push"), "store/draftStates.js": store("jotai/utils"), "store/userStore.js": store("mobx-react-lite"), "public/js/onPress.js": "fetch('/users');\n" };
  expect(fileNames(await tempProject({ ...kebab, ...browser }).lint())).toEqual([]);
  const served = {
    "src/edgeWorker.js": worker("fetch"), "src/queueWorker.js": worker("install", "bus.on"), "lib/hubWorker.js": worker("install", "hub.addEventListener"), "b/cartStore.js": store("zustand/vanilla"), "c/mailDrafts.js": store("jotai", 'import fs from "node:fs";\nexport const two = fs;\n'),
    "d/logBook.js": store("./jotai"), "public/getUser.js": 'const a = require("./a");\nmodule.exports = a;\n', "src/public/getUser.js": "export const getUser = 1;\n",
  };
  expect(fileNames(await tempProject({ ...kebab, ...served }).lint())).toEqual(Object.keys(served).sort().map((path) => `${path}:1:1 case`));
  // In a package that draws, whatever keeps state keeps what is shown.
  const drawn = { "package.json": '{"name":"a","dependencies":{"express":"5","react-dom":"19"}}', "store/cartStore.js": store("zustand"), "store/mailStore.js": store("express") };
  expect(fileNames(await tempProject({ ...kebab, ...drawn }).lint())).toEqual(["store/mailStore.js:1:1 case"]);
});

it("a library that was copied in with its licence keeps its names", async () => {
  const licence = (holder: string) => `MIT License\n\nCopyright (c) 2020 ${holder}\n\nPermission is hereby granted, free of\ncharge, to any person\n`;
  const reported = async (more: Record<string, string>) => fileNames(await tempProject({ ...files(...numbered(40, "lib", "some-file"), "src/ntlm/lib/makeHash.js"), LICENSE: licence("us"), ...more }).lint());
  expect(await reported({ "src/ntlm/LICENSE": licence("others") })).toEqual([]);
  expect(await reported({ "src/ntlm/lib/COPYING.txt": "Redistribution and use in source and binary forms, with or without\n" })).toEqual([]);
  const own = ["src/ntlm/lib/makeHash.js:1:1 case"];
  expect(await reported({})).toEqual(own);
  expect(await reported({ "src/LICENSE": licence("us").replaceAll("\n", "\r\n") })).toEqual(own);
  expect(await reported({ "packages/a/package.json": '{"name":"a"}', "packages/a/src/LICENSE": licence("us"), "packages/a/src/makeHash.js": "export const makeHash = 1;\n" })).toEqual(["packages/a/src/makeHash.js:1:1 case", ...own]);
  // An edition that is sold is ours, and so is what only tells of a licence.
  expect(await reported({ "src/ntlm/LICENSE": "The Enterprise License. You may not copy it.\n" })).toEqual(own);
  expect(await reported({ "src/ntlm/license.js": `/* ${licence("others")} */`, "src/other/LICENSE": licence("others") })).toEqual(own);
});

it("a hook is called as the function that it hands out", async () => {
  const kebab = files(...numbered(40, "lib", "some-file"));
  const hooks = {
    "a/useColors.js": 'import { useTheme } from "@x/ui";\nexport function useColors() { return useTheme(); }\n', "b/useCart.js": "const useCart = () => useStore((all) => all.cart);\nexport default useCart;\n",
    "c/useForm.js": "const useForm = () => useState();\nexport { useForm };\n", "d/useTable.ts": "export const useTable = () => useStore<Table>(1);\n", "f/useMenu.native.js": "export const useMenu = () => useDrawer();\n", "e/usePage.js": "export default function usePage() { return useRouter(); }\n",
  };
  for (const [path, text] of Object.entries(hooks)) expect(fileNames(await tempProject({ ...kebab, [path]: text }).lint())).toEqual([]);
  const others = {
    "a/useColors.js": "export function useColors() { return 1; }\n", "b/usePipes.js": "export function usePipes(app) { app.useGlobalPipes(1); }\n", "c/useCase.js": "export function other() { return useTheme(); }\n", "d/useAll.js": "export function useAll() { return useAll(); }\n",
    "e/theColors.js": "export function theColors() { return useTheme(); }\n", "f/useOne.js": "export function useOne() {}\nexport function useTwo() {}\n", "g/useful.List.js": "export function useful() { return useTheme(); }\n",
  };
  for (const [path, text] of Object.entries(others)) expect(fileNames(await tempProject({ ...kebab, [path]: text }).lint())).toEqual([`${path}:1:1 case`]);
});

it("what components share among themselves is called as they have it", async () => {
  const kebab = files(...numbered(40, "lib", "some-file"));
  const reported = async (more: Record<string, string>) => fileNames(await tempProject({ ...kebab, ...more }).lint());
  expect(await reported(files("src/components/labels/labelDate.js", "src/components/labels/LabelCard.tsx"))).toEqual([]);
  expect(await reported(files("components/labels/hooks/labelDate.js", "components/labels/LabelCard.vue"))).toEqual([]);
  const own = ["src/components/labels/labelDate.js:1:1 case"];
  expect(await reported(files("src/components/labels/labelDate.js"))).toEqual(own);
  expect(await reported(files("src/components/labels/labelDate.js", "src/components/cards/Card.tsx"))).toEqual(own);
  expect(await reported({ ...files("src/components/labels/LabelCard.tsx"), "src/components/labels/labelDate.js": 'import express from "express";\nexport const app = express();\n' })).toEqual(own);
  expect(await reported(files("src/labels/labelDate.js", "src/labels/LabelCard.tsx"))).toEqual(["src/labels/labelDate.js:1:1 case"]);
});

it("what lies below the configuration of Cypress or Playwright helps tests", async () => {
  const kebab = files(...numbered(40, "lib", "some-file"));
  const reported = async (more: Record<string, string>) => fileNames(await tempProject({ ...kebab, ...more }).lint());
  const helper = files("end-to-end/support/menuContent.js");
  expect(await reported({ ...helper, "end-to-end/cypress.config.js": "" })).toEqual([]);
  expect(await reported({ ...helper, "end-to-end/playwright.config.mts": "", "end-to-end/package.json": '{"name":"e","devDependencies":{"@playwright/test":"1"}}' })).toEqual([]);
  const own = ["end-to-end/support/menuContent.js:1:1 case"];
  expect(await reported(helper)).toEqual(own);
  expect(await reported({ ...helper, "end-to-end/cypress.config.js": "", "end-to-end/src/a.js": "" })).toEqual(own);
  expect(await reported({ ...helper, "end-to-end/cypress.config.js": "", "end-to-end/package.json": '{"name":"e"}', "end-to-end/src/a.js": "" })).toEqual(own);
  expect(await reported({ ...helper, "end-to-end/cypress.config.js": "", "end-to-end/package.json": '{"name":"e","dependencies":{"express":"5"}}' })).toEqual(own);
  // Beside the code of a project the configuration says nothing of it.
  expect(await reported({ ...files("lib/payNow.js"), "playwright.config.js": "", "package.json": '{"name":"a","dependencies":{"express":"5"}}' })).toEqual(["lib/payNow.js:1:1 case"]);
});

it("several classes of a role may lie in a file that says so", async () => {
  const classes = (...names: string[]): string => names.map((name) => `export class ${name} {}\n`).join("");
  const project = tempProject({
    "src/users/users.use-cases.ts": classes("ListUsersUseCase", "ReadUserUseCase"), "src/sales/sales.use-cases.ts": classes("ListSalesUseCase", "SaleRow"), "src/items/item.use-case.ts": classes("ItemUseCase"),
  });
  expect(await project.lint()).toEqual(["src/sales/sales.use-cases.ts:1:1 plural"]);
});
