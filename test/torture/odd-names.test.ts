import { expect, it } from "vitest";
import { tempProject, type Files } from "../support/project.ts";

const tiers = ["recommended", "strict"] as const;

/** Characters that mean something to a shell, a glob, a pattern, a URL or a disk. */
const odd = [
  " ", "  ", "'", "`", "!", "@", "#", "$", "%", "%20", "%2F", "^", "&", "(", ")", "()", "[", "]", "[]", "[id]", "[...all]", "{", "}", "{a,b}", "+", "=", ",", ";", "~", "é", "e\u0301", "ß", "ı", "İ", "中文", "имя", "ﬀ", "😀", "👩‍👩‍👧", "\u200B", "\u00A0", "\u202E", "-", "--", "_", "__", ".", "..", "...", "0", "constructor", "__proto__", "toString", "a".repeat(150),
];
/** Those that Windows does not take. */
const notOnWindows = ["\\", "*", "**", "?", '"', "<", ">", "|", ":", "\n", "\t", "\u0001"];
const all = process.platform === "win32" ? odd : [...odd, ...notOnWindows];

const repository = "export const users = () => Promise.resolve(1);\n";
const honest = 'import { users } from "./user.repository.js";\nexport const find = async () => { try { return await users(); } catch (error) { throw new Error("no", { cause: error }); } };\n';
const reaching = 'import { users } from "./user.repository.js";\nexport const all = users;\n';

const folderOf = (text: string): string => `src/a${text}b`;
const namesWith = (text: string, index: number): Files => ({
  [`${folderOf(text)}/user.service.ts`]: honest,
  [`${folderOf(text)}/user.repository.ts`]: repository,
  [`src/users/a${text}b.service.ts`]: honest,
  [`src/odd${String(index)}/${text}.ts`]: "export const one = 1;\n",
  [`src/migrations/20260101_${String(10 + Math.floor(index / 60))}${String(index % 60).padStart(2, "0")}_a${text}b.ts`]: "export const up = () => 1;\nexport const down = () => 1;\n",
});
const files = { "src/users/user.repository.ts": repository, ...Object.assign({}, ...all.map(namesWith)) as Files };

it.each(tiers)("odd names break nothing in %s, and only rules on names speak of them", async (tier) => {
  const { judged } = tempProject(files);
  const { lines, messages, slowest } = await judged({ tier });
  expect(lines.filter((line) => !/ (?:case|format|feature|typo|plural|separator|role|noStamp)$/.test(line))).toEqual([]);
  expect(messages).not.toEqual([]);
  for (const { message } of messages) expect(message).toMatch(/^[A-Z`][^]*\.$/);
  expect(slowest).toBeLessThan(1000);
});

it("odd folders do not hide what is wrong", async () => {
  const { lint } = tempProject({ ...files, ...Object.fromEntries(all.map((text) => [`${folderOf(text)}/user.controller.ts`, reaching])) });
  const found = (await lint()).filter((line) => line.endsWith(" layer"));
  expect(found.sort()).toEqual(all.map((text) => `${folderOf(text)}/user.controller.ts:1:23 layer`).sort());
});

it("the project's own folder may be called anything", async () => {
  // ESLint and this plugin take a backslash for what parts folders, wherever they run.
  for (const text of all.filter((one) => one.length < 20 && one !== "\\")) {
    const { lint } = tempProject({ "src/users/user.repository.ts": repository, "src/users/user.controller.ts": reaching }, `layered-${text}-`);
    expect(await lint(), text).toEqual(["src/users/user.controller.ts:1:23 layer"]);
  }
});
