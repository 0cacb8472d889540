import { describe, expect, it } from "vitest";
import { tempProject, type Files, type LintOptions } from "../support/project.ts";

const repository = {
  "src/users/user.repository.ts": "export class UserRepository { find() { return Promise.resolve(1); } }\nexport const users = new UserRepository();\nexport default users;\n",
  "src/users/user.model.ts": 'import { Model } from "sequelize";\nexport class User extends Model {}\n',
  "src/shared/noop.ts": "export const nothing = () => {};\nexport const report = (error: Error) => { throw error; };\n",
};

/** What is reported in a service with this code, as `line:column messageId`. */
async function found(code: string, options: LintOptions = {}, path = "src/users/user.service.ts", more: Files = {}): Promise<string[]> {
  const { lint } = tempProject({ ...repository, ...more, [path]: code });
  const lines = await lint({ ...options, patterns: [path] });
  return lines.filter((line) => !/ (?:layer|concern|package|own|blocks|class|feature)$/.test(line)).map((line) => line.slice(path.length + 1));
}

const body = (statements: string): string => `export async function run(work: any, log: any) {\n${statements}\n}`;

describe("a catch clause", () => {
  it.each([
    ["is empty", "try { await work(); } catch {}", "2:23 empty"],
    ["is empty but for a semicolon", "try { await work(); } catch { ; }", "2:23 empty"],
    ["only names the error", "try { await work(); } catch (error) { error; void error; }", "2:23 empty"],
    ["says ignore", "try { await work(); } catch { /* ignore */ }", "2:23 empty"],
    ["holds code out of use", "try { await work(); } catch (error) { // console.log(error, work);\n}", "2:23 empty"],
    ["puts it off over two lines", "try { await work(); } catch {\n// TODO tell the user\n// about what went wrong here\n}", "2:23 empty"],
    ["puts it off", "try { await work(); } catch { // TODO handle this error properly\n}", "2:23 empty"],
    ["is empty around a call that does not wait", "try { work.save(); } catch {}", "2:22 empty"],
    ["gives null for what was awaited", "try { return await work(); } catch { return null; }", "2:30 fallback"],
    ["gives nothing", "try { await work(); } catch (error) { return; }", "2:23 fallback"],
    ["gives an empty list", "try { return await work(); } catch { return []; }", "2:30 fallback"],
    ["gives a template", "try { return await work(); } catch { return ``; }", "2:30 fallback"],
    ["gives minus one", "try { return await work(); } catch { return -1; }", "2:30 fallback"],
    ["goes on with the next", "for (const one of [1]) { try { await work(one); } catch { continue; } }", "2:51 fallback"],
    ["leaves the loop", "for await (const one of work) { try { for await (const two of one) work(two); } catch { break; } }", "2:81 fallback"],
  ])("is reported if it %s", async (_what, statements, expected) => {
    expect(await found(body(statements))).toEqual([expected]);
  });

  it.each([
    ["rethrows", "try { await work(); } catch (error) { throw error; }"],
    ["wraps", 'try { await work(); } catch (cause) { throw new Error("no", { cause }); }'],
    ["rethrows the rest", "try { await work(); } catch (error) { if ((error as any).code === 404) return null; throw error; }"],
    ["passes the error on", "try { await work(); } catch (error) { work.next(error); }"],
    ["gives a reason", "try { await work(); } catch { // the cache is only a help\n}"],
    ["gives a reason over two lines", "try { await work(); } catch { // the cache\n // is a help\n}"],
    ["gives a reason in another language", "try { await work(); } catch { /* кэш не обязателен здесь */ }"],
    ["gives a reason beside a fallback", "try { return await work(); } catch { return null; // absent users are fine here\n}"],
    ["only asks whether a text parses", "try { return JSON.parse(work); } catch { return null; }"],
    ["only asks whether a text parses, with nothing behind", "try { work.x = JSON.parse(work.y); } catch {}"],
    ["only asks whether a file is there", "try { await work.access(1); return true; } catch { return false; }"],
    ["loads what may be missing", 'try { return await import("optional"); } catch { return null; }'],
    ["has nothing to catch", "try {} catch {}"],
    ["logs and gives a fallback", 'try { return await work(); } catch (error) { log.error(error, "no"); return null; }'],
    ["does something else", "try { await work(); } catch { work.count += 1; work.retry(); }"],
    ["makes a Result", "try { return await work(); } catch { return work.err(1); }"],
  ])("is left alone if it %s", async (_what, statements) => {
    expect(await found(body(statements))).toEqual([]);
  });

  it("is left alone under an `if` of which it is all, and whose comment says that it may fail", async () => {
    const audit = (above: string, more = ""): string => body(`// ${above}\nif (work.user) {\ntry { await work.audit(); } catch { /* ignore */ }\n${more}}`);
    expect(await found(audit("Audit log (best-effort)"))).toEqual([]);
    for (const above of ["Audit log", "The user may fail to be there"]) expect(await found(audit(above))).toEqual(["4:29 empty"]);
    expect(await found(audit("Audit log (best-effort)", "await log();\n"))).toEqual(["4:29 empty"]);
    expect(await found(audit("Audit log (best-effort)", "} else {\nawait log();\n"))).toEqual(["4:29 empty"]);
  });

  it("is left alone behind the declaration of what it sets, whose comment says that it may fail", async () => {
    const video = (above: string, between = "", kind = "let"): string => body(`// ${above}\n${kind} video = null;\n${between}if (work.id) {\ntry { video = await work.video(); } catch { video = null; }\n}\nreturn video;`);
    for (const above of ["The video: asked for fail-soft", "The video of the course (optional)", "Fails soft: the page shows none"]) expect(await found(video(above)), above).toEqual([]);
    expect(await found(video("The video of the course"))).toEqual(["5:37 fallback"]);
    expect(await found(video("Best effort", "\n"))).toEqual(["6:37 fallback"]);
    expect(await found(video("Best effort", "await work();\n"))).toEqual(["6:37 fallback"]);
    expect(await found(video("Best effort", "", "var"))).toEqual(["5:37 fallback"]);
    expect(await found(body("// Best effort\nlet video = null;\ntry { video = await work.video(); } catch {}\nreturn video;"))).toEqual([]);
  });

  it("is left alone where the comment on its function tells callers what a failure gives", async () => {
    const told = (doc: string): string => `/** ${doc} */\nexport async function remove(work: any) { try { await work.send(); return true; } catch { return false; } }\n`;
    for (const doc of ["Returns true if successful, false if error (non-throwing)", "Removes it; false on error.", "Gives false when an error comes.", "Removes it (non-throwing)."]) expect(await found(told(doc))).toEqual([]);
    expect(await found(told("Removes a document. Errors are none of its business: see errors.ts."))).toEqual(["2:83 fallback"]);
  });

  it("is left alone in a health check", async () => {
    expect(await found("export async function isHealthy(db: any) { try { await db.query(1); return true; } catch { return false; } }")).toEqual([]);
  });

  it("is reported in strict if it only logs, or leaves the error out", async () => {
    const strict = { tier: "strict" } as const;
    expect(await found(body("try { await work(); } catch (error) { console.error(error); }"), strict)).toEqual(["2:23 logOnly"]);
    expect(await found(body("try { return await work(); } catch (error) { log.error(error); return null; }"), strict)).toEqual(["2:30 logOnly"]);
    expect(await found(body("let value = 1; try { value = work(); } catch { value = 2; } return value;"), strict)).toEqual(["2:40 fallback"]);
    expect(await found(body("try { return work(); } catch { return null; }"), strict)).toEqual(["2:24 fallback"]);
    expect(await found(body("try { return work(); } catch { return err(1); }"), strict)).toEqual([]);
    expect(await found(body("try { work(); } catch (error) { if (work.x) throw error; log.error(error); }"), strict)).toEqual([]);
    expect(await found(body("try { work(); } catch (error) { log.error(error); work.undo(); }"), strict)).toEqual([]);
  });

  it("is left alone in tests, scripts and migrations", async () => {
    const code = body("try { await work(); } catch {}");
    for (const path of ["src/users/user.service.test.ts", "scripts/run.ts", "src/migrations/20260101_0900_a.ts", "src/db/seed.ts"]) expect(await found(code, {}, path), path).toEqual([]);
  });
});

describe("a handler of a promise", () => {
  const users = 'import { users, UserRepository } from "./user.repository.js";\nimport { User } from "./user.model.js";\n';

  it.each([
    ["does nothing", "work().catch(() => {});", "2:14 emptyHandler"],
    ["gives undefined", "work().catch(() => undefined);", "2:14 emptyHandler"],
    ["gives void", "work().catch(() => void 0);", "2:14 emptyHandler"],
    ["returns nothing", "work().catch(function () { return; });", "2:14 emptyHandler"],
    ["is called noop", "work().catch(noop);", "2:14 emptyHandler"],
    ["is noop of lodash", "work().catch(_.noop);", "2:14 emptyHandler"],
    ["is Function.prototype", "work().catch(Function.prototype);", "2:14 emptyHandler"],
    ["is the second of then", "work().then(log, () => {});", "2:18 emptyHandler"],
    ["stands below a reason for something else", "work.push(1); // the first one always counts\nwork().catch(() => {}); // first", "3:14 emptyHandler"],
  ])("is reported if it %s", async (_what, statements, expected) => {
    expect(await found(body(statements))).toEqual([expected]);
  });

  it("is followed to where it is declared", async () => {
    expect(await found('import { nothing, report } from "../shared/noop.js";\nexport const a = (work: any) => [work().catch(nothing), work().catch(report)];')).toEqual(["2:47 emptyHandler"]);
    expect(await found('import { noop } from "lodash";\nexport const a = (work: any) => work().catch(noop);')).toEqual(["2:46 emptyHandler"]);
  });

  it("may not give a literal for the data layer", async () => {
    expect(await found(`${users}export const a = () => users.find().catch(() => null);`)).toEqual(["3:43 fallbackHandler"]);
    expect(await found(`${users}export class A { constructor(private users: UserRepository) {}\n b() { return this.users.find().catch(() => []); } }`)).toEqual(["4:39 fallbackHandler"]);
    expect(await found(`${users}export const a = () => User.findAll().catch(() => { return []; });`)).toEqual(["3:45 fallbackHandler"]);
    expect(await found('import { PrismaClient } from "@prisma/client";\nexport const a = (db: PrismaClient) => db.user.findMany().catch(() => false);')).toEqual(["2:65 fallbackHandler"]);
    expect(await found(body("return work().catch(() => null);"))).toEqual([]);
    expect(await found(body("return work().catch(() => null);"), { tier: "strict" })).toEqual(["2:21 fallbackHandler"]);
  });

  it("may not only log, in strict", async () => {
    expect(await found(body("work().catch(console.error); work().catch((e: Error) => log.error(e)); work().catch((e: Error) => { log.error(e); });"), { tier: "strict" })).toEqual([
      "2:14 logOnlyHandler", "2:43 logOnlyHandler", "2:85 logOnlyHandler",
    ]);
    expect(await found(body("work().catch(console.error);"))).toEqual([]);
  });

  it.each([
    ["uses the error", "work().catch((error: Error) => work.fail(error));"],
    ["throws", 'work().catch(() => { throw new Error("x"); });'],
    ["gives a reason", "work().catch(() => { /* the cache is only a help */ });"],
    ["has a reason above it", "// losing this signal is harmless\nwork().catch(() => {});"],
    ["gives a reason over two lines", "work().catch(() => {\n// The cache\n// Redis helps\n});"],
    ["has what it does and why above it", "// Save the signal, but do not hold the request up\nwork().catch(() => {});"],
    ["has a reason behind it that begins with what is done", "work().catch(() => {}); // save the signal some day\n"],
    ["gives a schema a default", 'const z = require("zod"); z.string().catch(() => undefined);'],
    ["keeps a promise quiet that is awaited later", "const p = work(); p.catch(() => {}); await p;"],
    ["tidies up on the way out", "try { await work(); } catch (error) { await work.rollback().catch(() => {}); throw error; }"],
    ["tidies up in finally", "try { await work(); } finally { await work.close().catch(() => {}); }"],
    ["is no function that is known", "work().catch(work.handler); work().catch(handler);"],
    ["takes the error apart", "work().catch(({ message }: Error) => { work.tell(message); });"],
  ])("is left alone if it %s", async (_what, statements) => {
    expect(await found(body(statements))).toEqual([]);
  });
});

describe("a comment that speaks of something else", () => {
  it.each(["// Save the reaction into the database", "// update the average and the history", "/* Send a message to the whole team */", "// Append the output to the log file", "// record the visit of a guest", "// hashing the password to store it"])("is no reason above a call: %s", async (comment) => {
    expect(await found(body(`${comment}\nwork().catch(() => {});`))).toEqual(["3:14 emptyHandler"]);
  });

  it.each(["// Record the visit, though the page is shown if it fails", "// Store it later: the job runs each hour", "// Appended lines are kept elsewhere", "// Hashing must not fail the request", "// Keeping the old one of the list"])("is a reason if it says more: %s", async (comment) => {
    expect(await found(body(`${comment}\nwork().catch(() => {});`))).toEqual([]);
  });

  it("is no reason in the handler of what went well", async () => {
    expect(await found(body("work().then((one: any) => {\n// the average is of all days\nwork(one); }, () => undefined);"))).toEqual(["4:15 emptyHandler"]);
    expect(await found(body("work().then((one: any) => { work(one); }, // the average is of all days\n() => undefined);"))).toEqual([]);
  });
});

describe("callbacks, listeners and finally", () => {
  it("reports a Node callback that never looks at its error", async () => {
    expect(await found('import { readFile, unlink } from "node:fs";\nreadFile("a", (err, data) => { console.log(data); });\nunlink("a", (error) => {});')).toEqual(["2:15 ignoredParameter", "3:13 ignoredParameter"]);
    expect(await found(body("work.query(1, (_err: any, rows: any) => work(rows));"))).toEqual(["2:15 ignoredParameter"]);
    expect(await found(body("work.query(1, (err: any, rows: any) => { if (err) throw err; work(rows); });"))).toEqual([]);
    expect(await found(body("work.map((error: any, index: number) => index); work.query(1, (a: any, b: any) => b); work.listen((error: any) => {});"))).toEqual([]);
  });

  it("reports an empty listener of errors", async () => {
    expect(await found(body('work.on("error", () => {}); work.once("error", noop);'))).toEqual(["2:18 emptyListener", "2:48 emptyListener"]);
    expect(await found(body('work.on("error", (e: Error) => log.error(e)); work.on("end", () => {}); work.on("error", () => { /* pings fail all day */ });'))).toEqual([]);
  });

  it("names the stream that rxjs' catchError ends", async () => {
    const code = 'import { catchError, EMPTY } from "rxjs";\nexport const a = (users: any) => users.all().pipe(catchError(() => EMPTY));\nexport const b = catchError(() => EMPTY);';
    const { messages } = tempProject({ "src/users/user.service.ts": code });
    expect((await messages()).map(({ message }) => message.split(",")[0])).toEqual(["If `users.all` fails", "If `catchError` fails"]);
  });

  it("reports rxjs' catchError that ends the stream", async () => {
    const rxjs = 'import { catchError, EMPTY, of } from "rxjs";\n';
    expect(await found(`${rxjs}export const a = [catchError(() => EMPTY), catchError(() => { return EMPTY; })];`)).toEqual(["2:30 emptyHandler", "2:55 emptyHandler"]);
    expect(await found(`${rxjs}export const a = catchError(() => of(null));`)).toEqual([]);
    expect(await found(`${rxjs}export const a = catchError(() => of(null));`, { tier: "strict" })).toEqual(["2:29 fallbackHandler"]);
    expect(await found("declare function catchError(x: any): any; declare const EMPTY: any;\nexport const a = catchError(() => EMPTY);")).toEqual([]);
  });

  it("reports a return in finally", async () => {
    expect(await found(body("try { await work(); } finally { return 1; }"))).toEqual(["2:33 finallyReturn"]);
    expect(await found(body("try { await work(); } finally { work.f = () => { return 1; }; }"))).toEqual([]);
  });
});

describe("suggestions", () => {
  /** The texts that the suggestions for the first report leave behind. */
  async function suggested(code: string): Promise<(string | undefined)[]> {
    const { messages } = tempProject({ ...repository, "src/users/user.service.ts": code });
    const [first] = await messages({ patterns: ["src/users/user.service.ts"] });
    return (first?.suggestions ?? []).map(({ fix }) => code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]));
  }

  it("rethrow, or wrap with the cause", async () => {
    expect(await suggested("async function findUser(work: any) {\n  try {\n    await work();\n  } catch {\n    return null;\n  }\n}")).toEqual([
      "async function findUser(work: any) {\n  try {\n    await work();\n  } catch (error) {\n    throw error;\n  }\n}",
      'async function findUser(work: any) {\n  try {\n    await work();\n  } catch (error) {\n    throw new Error("Find user failed.", { cause: error });\n  }\n}',
    ]);
    expect(await suggested("const run = async (work: any) => { await work().catch(() => {}); };")).toEqual([
      "const run = async (work: any) => { await work(); };",
      'const run = async (work: any) => { await work().catch((error: unknown) => { throw new Error("Run failed.", { cause: error }); }); };',
    ]);
    expect(await suggested("export default async (work: any) => { await work().then(work, () => {}); };")).toEqual([
      'export default async (work: any) => { await work().then(work, (error: unknown) => { throw new Error("The operation failed.", { cause: error }); }); };',
    ]);
  });

  it("are none where the error is taken apart", async () => {
    expect(await suggested("async function a(work: any) { try { await work(); } catch ({ message }) {} }")).toEqual([]);
  });
});

describe("what stands above a function or a class", () => {
  it("says what it does, which is no reason", async () => {
    expect(await found("/** Sends what is left to send. */\nexport const send = (work: any) => work().catch(() => {});\n")).toEqual(["2:49 emptyHandler"]);
    expect(await found("/** Sends what is left. */\nexport class Sender {\n  send = (work: any) => work().catch(() => {});\n}\n")).toEqual(["3:38 emptyHandler"]);
    expect(await found("// Sends what is left.\nclass Sender {\n  // The next run sends it.\n  send = (work: any) => work().catch(() => {});\n}\n")).toEqual([]);
  });

  it("is one where it says that the function may fail", async () => {
    expect(await found("/** Tells the others.\n * Tolerates failure: they ask again. */\nasync function tell(work: any) {\n  try { await work(); } catch { return null; }\n}\n")).toEqual([]);
    expect(await found("// Removal is allowed to fail.\nexport const remove = async (work: any) => {\n  await work.list();\n  await work.remove().catch(() => undefined);\n};\n")).toEqual([]);
    expect(await found("class Sender {\n  /** Gives null rather\n   * than throwing. */\n  async send(work: any) {\n    return Promise.all(work.map(async () => { try { return await work(); } catch { return null; } }));\n  }\n}\n")).toEqual([]);
    expect(await found('/** Asks which version answers.\n * Falls back to "v2" on network errors: what is asked next fails too. */\nasync function tell(work: any) {\n  try { return await work(); } catch { return "v2"; }\n}\n')).toEqual([]);
    expect(await found("/** Falls back to null on network errors. */\nasync function tell(work: any) {\n  try { return await work(); } catch { return null; }\n}\n")).toEqual(["3:32 fallback"]);
    expect(await found("/** Falls back to the name on the card. */\nasync function tell(work: any) {\n  try { return await work(); } catch { return 'Ada'; }\n}\n")).toEqual(["3:32 fallback"]);
    expect(await found("/** Best effort. */\nexport const told = fetch(url).catch(() => {});\n")).toEqual([]);
    expect(await found("/** Tells the others. Throws if they are gone. */\nasync function tell(work: any) {\n  try { await work(); } catch { return null; }\n}\n")).toEqual(["3:25 fallback"]);
    expect(await found("/** Does not block other callers. */\nasync function tell(work: any) {\n  try { await work(); } catch { return null; }\n}\n")).toEqual(["3:25 fallback"]);
    expect(await found("/** Tolerates failure. */\nclass Sender {\n  async send(work: any) { try { await work(); } catch { return null; } }\n}\n")).toEqual(["3:49 fallback"]);
    expect(await found("/** Tolerates failure. */\nconst limit = 3;\nasync function tell(work: any) {\n  try { await work(); } catch { return null; }\n}\n")).toEqual(["4:25 fallback"]);
  });

  it.each(["Fail-open: the page asks again.", "Fail-soft → empty map.", "Fails open.", "Returns null on any failure (endpoint disabled, table missing).", "Returns `null` if an unexpected error is thrown.", "@returns an empty list on errors", "Asks for the header. Must never lock everyone out.", "A broken header must not block the login.", "Resolves even when it fails.", "Goes on even if this cannot be had."])("is one where it says what comes of a failure by design: %s", async (comment) => {
    expect(await found(`/** ${comment} */\nasync function tell(work: any) {\n  try { return await work(); } catch { return null; }\n}\n`)).toEqual([]);
  });

  it.each(["Returns the jobs that somebody has stopped on errors.", "Returns null if there is none.", "Must not block the event loop.", "Must never block other callers.", "Must not lock the row.", "Does not fail often.", "Fails softened water.", "Left open."])("is none where it speaks of something else: %s", async (comment) => {
    expect(await found(`/** ${comment} */\nasync function tell(work: any) {\n  try { return await work(); } catch { return null; }\n}\n`)).toEqual(["3:32 fallback"]);
  });

  it.each(["The current epoch, or `null` when Redis could not answer.", "An empty list while the cache is down.", "What was kept, `[]` if the store cannot be reached.", "The user or null when the directory did not respond.", "Returns true on success, false on any failure (network, parse).", "The user, `null` upon a failure."])("is one where it says what its value stands for: %s", async (comment) => {
    expect(await found(`/** ${comment} */\nasync function tell(work: any) {\n  try { return await work(); } catch { return null; }\n}\n`)).toEqual([]);
  });

  it.each(["The user, or null when it could not be found.", "Undefined if the user is offline-only.", "Asks when Redis could not answer.", "Null if the user is down under."])("is none where the value stands for something else: %s", async (comment) => {
    expect(await found(`/** ${comment} */\nasync function tell(work: any) {\n  try { return await work(); } catch { return null; }\n}\n`)).toEqual(["3:32 fallback"]);
  });

  it.each(["레디스 실패는 알람 발화 쪽으로 폴백한다.", "写缓存，失败不影响主流程。", "キャッシュのエラーは無視する。", "Ошибка кэша не должна ломать запрос.", "Escribe en la caché con fallo silencioso.", "Falla silenciosamente.", "Retorna null si no existe o si falla Redis.", "Devolve nulo se o cache falhar.", "Devuelve una lista vacía en caso de error.", "Não deve interromper a venda.", "No debe bloquear el inicio."])("is one where it says in another language that a failure is borne: %s", async (comment) => {
    expect(await found(`/** ${comment} */\nasync function tell(work: any) {\n  try { await work(); } catch { return null; }\n}\n`)).toEqual([]);
  });

  it.each(["실패하면 null을 돌려준다.", "查询用户，失败返回空。", "失敗したら null を返す。", "При ошибке вернёт null.", "Renueva la sesión silenciosamente.", "Retorna null si no existe.", "Devuelve el error del servidor.", "Não deve interromperes.", "No debe llamarse dos veces."])("is none where it says what comes of a failure: %s", async (comment) => {
    expect(await found(`/** ${comment} */\nasync function tell(work: any) {\n  try { await work(); } catch { return null; }\n}\n`)).toEqual(["3:25 fallback"]);
  });

  it("is one where a listener is all that the function is about", async () => {
    expect(await found("// A channel without an error listener throws.\nfunction keep(channel: any) {\n  channel.on('error', () => undefined);\n}\n")).toEqual([]);
    expect(await found("// Keeps the channel for its whole life.\nfunction keep(channel: any) {\n  channel.on('error', () => undefined);\n}\n")).toEqual(["3:23 emptyListener"]);
    expect(await found("// A channel without an error listener throws.\nfunction keep(channel: any) {\n  channel.open();\n  channel.on('error', () => undefined);\n}\n")).toEqual(["4:23 emptyListener"]);
  });
});
