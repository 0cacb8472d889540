import { expect, it } from "vitest";
import { tempProject, type Files } from "../support/project.ts";

const typeorm = (name: string, property = ""): string => `export class ${name} implements MigrationInterface {\n${property === "" ? "" : `  name = "${property}";\n`}  async up() {}\n  async down() {}\n}\n`;

const found = async (files: Files): Promise<readonly string[]> => {
  const project = tempProject(Object.fromEntries(Object.entries(files).map(([file, text]) => [`migrations/${file}`, text])));
  const { lines, messages } = await project.judged();
  return lines.map((line, at) => `${line.replace("migrations/", "")} ${messages[at]?.message ?? ""}`);
};

it("two classes with the stamp of their files are named with those", async () => {
  const told = "duplicateClass Class `AddB1711390882123` has the stamp of `1711390882123-add-a.ts`: before it runs name it `AddB1711390882124`, and its file `1711390882124-add-b.ts`.";
  const first = "duplicateClassFirst Class `AddB1711390882123` in `1711390882123-add-b.ts` has this stamp too: before it runs name it `AddB1711390882124`, its file `1711390882124-add-b.ts`.";
  const more = { "1711390982123-add-c.ts": typeorm("AddC1711390982123") };
  expect(await found({ "1711390882123-add-a.ts": typeorm("AddA1711390882123"), "1711390882123-add-b.ts": typeorm("AddB1711390882123"), ...more })).toEqual([`1711390882123-add-a.ts:1:1 ${first}`, `1711390882123-add-b.ts:1:1 ${told}`]);
  // Two of one stamp are no twins where one of the classes says its own: it is the file that is wrong.
  expect((await found({ "1711390882123-add-a.ts": typeorm("AddA1711390882123"), "1711390882123-add-b.ts": typeorm("AddB1711390892123"), ...more })).map((one) => one.split(":")[0])).toEqual(["1711390882123-add-b.ts"]);
});

it("a class that is copied is told the stamp of its own file, where neither file has that of the class", async () => {
  expect(await found({ "1653650018540-add-a.ts": typeorm("AddA1653916456540"), "1655901622494-add-b.ts": typeorm("AddB1653916456540"), "1655901622494-add-b.js": "", "1655901722494-add-c.ts": typeorm("AddC1655901722494") })).toEqual([
    "1653650018540-add-a.ts:1:14 classStamp TypeORM runs `AddA1653916456540` by its own stamp, and `1653650018540-add-a.ts` says another time: name the file `1653916456540-add-a.ts`.",
    "1655901622494-add-b.ts:1:14 classTaken TypeORM runs `AddB1653916456540` by its own stamp, which is that of `1653650018540-add-a.ts`: name the class `AddB1655901622494`, as its file says.",
  ]);
});

it("classes whose files say a version are compared by their own stamps, and by the name that they say", async () => {
  const classes = { "0.15.2_add-a.ts": typeorm("AddA1747925123456", "AddA_1747925123456"), "0.15.2_add-b.ts": typeorm("AddB1747925123999", "AddB_1747925123456"), "0.15.3_add-c.ts": typeorm("AddC1747925123457") };
  expect(await found(classes)).toEqual(["0.15.2_add-b.ts:2:10 classShared TypeORM runs `AddB_1747925123456` by its own stamp, which is that of the class in `0.15.2_add-a.ts` too: name it `AddB_1747925123458` if it has not run."]);
});

it.each([
  ["what is compiled from the other", { "0.15.2_add-a.js": "exports.AddA1747925123456 = class AddA1747925123456 { async up() {} }\n", "0.15.2_add-a.ts": typeorm("AddA1747925123456") }],
  ["the types of another", { "0.15.2_add-a.d.ts": "export class AddA1747925123456 {}\n", "0.15.2_add-b.ts": typeorm("AddB1747925123456") }],
  ["a class that a comment or a text speaks of", { "0.15.2_add-a.ts": `// see class AddB1747925123456\nconst text = 'class AddC1747925123456';\n${typeorm("AddA1747925123455")}`, "0.15.2_add-b.ts": typeorm("AddB1747925123456") }],
  ["a class whose name is said to be another", { "0.15.2_add-a.ts": typeorm("AddA1747925123456", "AddA1747925123455"), "0.15.2_add-b.ts": typeorm("AddB1747925123456") }],
])("%s does not share a stamp", async (_what, files) => {
  expect(await found(files)).toEqual([]);
});

it.each([
  ["export default", "export default class AddA1747925123456 implements MigrationInterface {}\n"],
  ["no export", "class AddA1747925123456 implements MigrationInterface {}\n"],
  ["CommonJS", "module.exports = class AddA1747925123456 { async up() {} };\n"],
  ["a name with its type", "export class AddA implements MigrationInterface {\n  public readonly name: string = 'AddA1747925123456'\n}\n"],
])("a class is known by its stamp in whatever spelling: %s", async (_what, text) => {
  expect((await found({ "0.15.2_add-a.ts": text, "0.15.2_add-b.ts": typeorm("AddB1747925123456") })).map((one) => one.split(" ").slice(0, 2))).toEqual([["0.15.2_add-b.ts:1:14", "classShared"]]);
});
