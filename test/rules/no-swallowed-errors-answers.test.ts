import { describe, expect, it } from "vitest";
import { saidOf } from "../support/said.ts";

const path = "src/users/user.service.ts";
const files = {
  "src/users/user.repository.ts": "export const users = { get(id: number) { return id; } };\nexport const checkUserRole = async (): Promise<void> => {};\n",
  "src/models/index.js": "const sequelize = require('./connect')();\nmodule.exports = { sequelize, ...sequelize.models };\n",
  "src/support/index.js": "const all = require('./all')();\nmodule.exports = { ...all };\n",
};
const messages = async (code: string, tier: "recommended" | "strict" = "recommended"): Promise<string[]> =>
  (await saidOf("no-swallowed-errors", path, { ...files, [path]: code }, tier)).map(({ message }) => message);
const ids = async (code: string, tier: "recommended" | "strict" = "recommended"): Promise<string[]> =>
  (await saidOf("no-swallowed-errors", path, { ...files, [path]: code }, tier)).map(({ messageId }) => messageId ?? "");
const inF = (statements: string): string => `import { checkUserRole, users } from "./user.repository";\nexport async function f(work: any, log: any) {\n${statements}\n}\n`;

describe.each([
  ["logs on the way to an end", inF("try { log.info('over'); work.kill(); } catch {}"), "empty"],
  ["logs what it worked out on the way to an end", inF("try { log.info(work.name(1)); work.child.kill('SIGKILL'); } catch {}"), "empty"],
  ["takes a text out of an answer", inF("let text = ''; try { text = log.response.data.errors[0].message; } catch { /* noop */ } return text;"), "empty"],
  ["gives a text of an answer", inF("try { return log.response.data.text; } catch {} return '';"), "empty"],
  ["answers what it was told, and tidies up", inF("try { try { const response = await fetch(log); return response.ok; } finally { clearTimeout(work); } } catch { return false; }"), "fallback"],
  ["answers what it was told by a way of its own", inF("try { const response = await work.safeFetch(log); return response.status >= 200 && response.status < 300; } catch { return false; }"), "fallback"],
  ["keeps the state of a line", inF("try { const ok = await work.check(1); log.connected = !!ok; } catch { log.connected = false; }"), "fallback"],
  ["keeps the state of another", inF("try { log.lines[1].isOnline = await work.look(1); } catch { log.lines[1].isOnline = false; }"), "fallback"],
  ["asks for a right", inF("try { await accessRequired(work, 'ADMIN'); } catch { return null; } return log();"), "fallback"],
  ["asks for a right to what it gives", inF("const found = log(); try { await work.canAccessDepartment(found.id); return found; } catch { return null; }"), "fallback"],
  ["is let on by a class that is called optional", "export class OptionalJwtGuard extends Base { async canActivate(context: any) { try { return await super.canActivate(context); } catch { return true; } } }\n", "fallback"],
  ["is let on by a class that is called so behind", "export class JwtOptional extends Base { async canActivate(context: any) { try { return (await super.canActivate(context)) as boolean; } catch { return true; } } }\n", "fallback"],
  ["asks for a right by a verb", inF("try { await work.requireAdmin(log); } catch { return []; } return log();"), "fallback"],
  ["asks for a right to each of many", inF("const all = []; for (const one of log) { try { await checkPermission(one); } catch { continue; } all.push(one); } return all;"), "fallback"],
  ["reads what may not be there", inF("try { await work.readNamespace(log); return true; } catch { return false; }"), "fallback"],
  ["reads a file by the name of Deno", inF("try { return await Deno.readTextFile(log); } catch { return undefined; }"), "fallback"],
  ["says that it ignores errors", "export async function removeIgnoreError(work: any) { try { await work(); } catch { /* ignore */ } }\n", "empty"],
  ["says that it ignores all errors", "export async function ignoringErrors(work: any) { await work().catch(() => {}); }\n", "emptyHandler"],
  ["says that it is quiet", "export async function quietlyRemove(work: any) { await work().catch(() => {}); }\n", "emptyHandler"],
])("what %s", (_, code, id) => {
  it("is left to strict", async () => {
    expect(await ids(code)).toEqual([]);
    expect(await ids(code, "strict")).toEqual([id]);
  });
});

describe.each([
  ["says yes once it has fetched by a way of its own", inF("try { await work.safeFetch(log); return true; } catch { return false; }"), "fallback"],
  ["answers what a change came to", inF("try { const response = await work.http.post(log); return response.ok; } catch { return false; }"), "fallback"],
  ["logs and saves", inF("try { log.info('saving'); work.save(1); } catch {}"), "empty"],
  ["puts a text into a field", inF("try { log.text = work.data.text; } catch {}"), "empty"],
  ["takes a field away", inF("let text; try { text = 1; delete work.text; } catch {} return text;"), "empty"],
  ["takes nothing", inF("try { work.text; } catch {}"), "empty"],
  ["answers what it did, and tidies up", inF("try { try { await work.send(log); return true; } finally { clearTimeout(work); } } catch { return false; }"), "fallback"],
  ["keeps that a line is off", inF("try { log.disconnected = await work.look(1); } catch { log.disconnected = false; }"), "fallback"],
  ["keeps a state in a variable", inF("let connected; try { connected = await work.look(1); } catch { connected = false; } return connected;"), "fallback"],
  ["keeps what else is true of somebody", inF("try { log.isAdmin = await work.look(1); } catch { log.isAdmin = false; }"), "fallback"],
  ["keeps the state of the data", inF("try { log.available = await users.get(1); } catch { log.available = false; }"), "fallback"],
  ["asks for a right to more than it gives", inF("const found = log(); try { await work.canAccessDepartment(found.id); return found.open(); } catch { return null; }"), "fallback"],
  ["cancels what it gives", inF("const found = log(); try { await work.cancelOrder(found.id); return found; } catch { return null; }"), "fallback"],
  ["is let on by another class", "export class JwtGuard extends Base { async canActivate(context: any) { try { return await super.canActivate(context); } catch { return true; } } }\n", "fallback"],
  ["saves at once in a class that is called optional", "export class OptionalJwtGuard { canActivate(context: any) { try { context.save(1); } catch {} return true; } }\n", "empty"],
  ["is let on by a class with options", "export class OptionallessGuard extends Base { async canActivate(context: any) { try { return await super.canActivate(context); } catch { return true; } } }\n", "fallback"],
  ["does more in a class that is called optional", "export class OptionalJwtGuard extends Base { async canActivate(context: any) { try { await this.users.load(context); return await super.canActivate(context); } catch { return true; } } }\n", "fallback"],
  ["asks for a right and lets everybody on", inF("try { await accessRequired(work, 'ADMIN'); } catch {} return log();"), "empty"],
  ["asks for a right and does more", inF("try { await accessRequired(work); await work.save(1); } catch { return null; } return log();"), "fallback"],
  ["asks for a right and does more at once", inF("try { await accessRequired(work); log.save(1); } catch { return null; } return log();"), "fallback"],
  ["gives what asks for a right", inF("try { return await work.checkRole(log); } catch { return null; }"), "fallback"],
  ["asks for a right and wants an answer", inF("try { const role = await checkRole(work); return role.name; } catch { return null; }"), "fallback"],
  ["asks the data for a right", inF("try { await checkUserRole(); } catch { return null; } return log();"), "fallback"],
  ["makes who has a right", inF("try { await ensureAdmin(work); } catch { return null; } return log();"), "fallback"],
  ["reads something and gives it", inF("try { return await work.readNamespace(log); } catch { return false; }"), "fallback"],
  ["reads the data", inF("try { await users.get(1); return true; } catch { return false; }"), "fallback"],
  ["is about what is ignored", "export async function removeIgnoredErrors(work: any) { try { await work(); } catch { /* ignore */ } }\n", "empty"],
  ["takes of data that cannot be followed", 'const { Site } = require("../models");\n' + inF("return await Site.forUser(log).findByPk(work).catch(() => null);"), "fallbackHandler"],
  ["imports of data that cannot be followed", 'import { Site } from "../models";\n' + inF("return await Site.findByPk(work).catch(() => null);"), "fallbackHandler"],
])("what %s", (_, code, id) => {
  it("is reported", async () => {
    expect(await ids(code)).toEqual([id]);
  });
});

describe("a question that is asked by failing", () => {
  it("may be its class's own", async () => {
    expect(await ids(inF("let payload; try { payload = await work._verify(log); } catch { payload = null; } return payload;"), "strict")).toEqual([]);
    expect(await ids("export class A { #verify: any; async f(token: any) { try { return await this.#verify(token); } catch { return null; } } }\n", "strict")).toEqual([]);
    expect(await ids(inF("let payload; try { payload = await work._load(log); } catch { payload = null; } return payload;"))).toEqual(["fallback"]);
  });
});

describe("what cannot be followed", () => {
  it("is no data in other folders", async () => {
    expect(await ids('const { Site } = require("../support");\n' + inF("return await Site.findByPk(work).catch(() => null);"))).toEqual([]);
  });
});

describe("what stands at the top of a function", () => {
  const rollBack = (top: string, name = "rollbackUser"): string => `export async function ${name}(work: any) {\n${top}\ntry { await work.users.delete(1); } catch {}\n}\n`;
  it("is said of the function if it names what the function does", async () => {
    expect(await ids(rollBack("// Best-effort rollback so that users can try again.\nconst all = work.all;"), "strict")).toEqual([]);
    expect(await ids(rollBack("// Best-effort rollback so that users can try again.\nconst all = work.all;", "removeUser"))).toEqual(["empty"]);
    expect(await ids(rollBack("// Rollback so that users can try again.\nconst all = work.all;"))).toEqual(["empty"]);
    expect(await ids(rollBack("// Best-effort rollback of the first.\nawait work.first();"))).toEqual(["empty"]);
  });
});

describe("the message", () => {
  it("names what may fail, not what is logged before", async () => {
    expect(await messages(inF("try { log.info('saving'); work.save(1); } catch {}"))).toEqual([expect.stringMatching(/^If `work\.save` fails here, nobody will know why:/)]);
  });
});
