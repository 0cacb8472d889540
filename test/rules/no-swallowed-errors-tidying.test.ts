import { describe, expect, it } from "vitest";
import { tempProject } from "../support/project.ts";
import { placed, saidOf } from "../support/said.ts";

const path = "src/users/user.service.ts";
const found = async (statements: string): Promise<string[]> =>
  (await saidOf("no-swallowed-errors", path, { [path]: `export async function f(work: any, log: any) {\n${statements}\n}\n` })).map(placed);

describe("tidying up", () => {
  it("may fail behind a failure: the first error is the one that matters", async () => {
    expect(await found("try { await work(); } catch (error) { try { await work.deleteUser(1); } catch {} throw error; }")).toEqual([]);
    expect(await found("try { await work(); } finally { try { work.close(); } catch {} }")).toEqual([]);
  });

  it("may put back what was there, and stop what was begun", async () => {
    expect(await found("try { await work(); } catch (error) { if (log) { await work.rename(log, 'a').catch(() => {}); } throw error; }")).toEqual([]);
    expect(await found("try { await work(); } catch (error) { log.warn(error); await work.stopListening().catch(() => {}); throw log; }")).toEqual([]);
    expect(await found("await work.rename(log, 'a').catch(() => {});")).toHaveLength(1);
    expect(await found("await work.stopListening().catch(() => {});")).toHaveLength(1);
    expect(await found("try { await work(); } catch (error) { await work.closest(log).catch(() => {}); throw error; }")).toHaveLength(1);
  });

  it("may drop what was made", async () => {
    expect(await found("try { await work(); } catch (error) { log.error(error); try { await work.dropDatabase(log.name); } catch {} await work.mark(1); throw error; }")).toEqual([]);
    expect(await found("try { await work.dropDatabase(log.name); } catch {}")).toEqual(["2:44 empty"]);
    expect(await found("try { await work(); } catch (error) { try { await work.dropped(log.name); } catch {} throw error; }")).toEqual(["2:77 empty"]);
  });

  it("may wait for the disk", async () => {
    expect(await found("try { await work(); } finally { try { work.unlinkSync(log); } catch { /* ignore */ } }")).toEqual([]);
    expect(await found("try { await work(); } finally { try { work.writeSync(log); } catch { /* ignore */ } }")).toEqual(["2:62 empty"]);
    expect(await found("await work();\ntry { work.writeSync(log); } catch { /* ignore */ }")).toEqual(["3:30 empty"]);
  });

  it("may fail where a promise hands its error over", async () => {
    const end = "async (error: any) => { log.error(error); try { await work.destroyAll(); } catch {} process.exit(1); }";
    for (const code of [`work().catch(${end});`, `work().then(log, ${end});`]) expect(await found(code), code).toEqual([]);
    for (const code of [`work().then(${end});`, `work.each(log, ${end});`, `work.catch(log, ${end});`, `const done = ${end}; work().catch(done);`]) expect(await found(code), code).toHaveLength(1);
  });

  it("may fail right before a throw", async () => {
    expect(await found("if (log) { await work.deleteFile(1).catch(() => void 0); throw log; }")).toEqual([]);
    expect(await found("if (log) { await work.deleteFile(1).catch(() => void 0); }\nthrow log;")).toEqual([]);
    expect(await found("if (log) { await work.deleteFile(1).catch(() => void 0); }\nreturn log;")).toEqual(["2:43 emptyHandler"]);
    expect(await found("if (log) { await work.deleteFile(1).catch(() => void 0); log(); throw log; }")).toEqual(["2:43 emptyHandler"]);
    expect(await found("for (const one of log) { await work.deleteFile(one).catch(() => void 0); }\nthrow log;")).toEqual(["2:59 emptyHandler"]);
    expect(await found("log(() => { work.deleteFile(1).catch(() => void 0); });\nthrow log;")).toEqual(["2:38 emptyHandler"]);
    expect(await found("await work.notify(1).catch(() => void 0);\nthrow log;")).toEqual(["2:28 emptyHandler"]);
  });

  it("may be named by the command that is sent", async () => {
    const sent = (what: string): string => `try { await work(); } catch (error) { await work.send(${what}).catch(() => undefined); throw error; }`;
    expect([await found(sent("new AbortMultipartUploadCommand({ id: 1 })")), await found(sent('work, "/uploads/abort"'))]).toEqual([[], []]);
    expect([await found(sent("new PutObjectCommand({ id: 1 })")), await found(sent('work, "/uploads/about"'))]).toEqual([[expect.stringMatching("emptyHandler")], [expect.stringMatching("emptyHandler")]]);
    expect(await found("await work.send(new AbortMultipartUploadCommand()).catch(() => undefined); return log;")).toHaveLength(1);
  });

  it("has many names", async () => {
    expect(await found("try { await work(); } finally { try { work.releaseLock(); } catch {} await work.del(log).catch(() => {}); }")).toEqual([]);
    expect(await found("try { work.releaseLease(); } catch {}\nawait work.del(log).catch(() => {});")).toEqual(["2:30 empty", "3:27 emptyHandler"]);
    expect(await found("try { await work(); } finally { try { if (work) { await work.unbind(); } } catch {} }")).toEqual([]);
    expect(await found("try { await work(); } finally { try { if (work) { await work.bind(); } } catch {} }")).toEqual(["2:74 empty"]);
    expect(await found("work.then((socket) => socket.write()).catch(() => undefined);")).toEqual(["2:45 emptyHandler"]);
    expect(await found("work.then((socket) => socket.close(), log).catch(() => undefined);")).toEqual(["2:50 emptyHandler"]);
  });

  it("may be written in SQL", async () => {
    expect(await found("try { await work(); } catch (error) { await work.query('ROLLBACK').catch(() => {}); throw error; }")).toEqual([]);
    expect(await found("try { await work(); } catch (error) { await work.query(`ROLLBACK TO SAVEPOINT ${log}`).catch(() => undefined); throw error; }")).toEqual([]);
    expect(await found("try { await work(); } catch (error) { try { await work.query(`release savepoint ${log}`); } catch {} throw error; }")).toEqual([]);
    expect(await found("try { await work(); } catch (error) { await work.query('COMMIT').catch(() => {}); throw error; }")).toEqual(["2:72 emptyHandler"]);
    for (const sql of ["SELECT pg_advisory_unlock($1)", "RESET ALL", "discard all", "DROP TABLE IF EXISTS a, b", "drop temporary table if exists a"]) expect(await found(`try { await work(); } finally { await work.query('${sql}', [1]).catch(() => {}); }`), sql).toEqual([]);
    for (const sql of ["SELECT pg_advisory_lock($1)", "RESET ALLOWANCE", "DROP TABLE a"]) expect(await found(`try { await work(); } finally { await work.query('${sql}', [1]).catch(() => {}); }`), sql).toHaveLength(1);
    expect(await found("try { await work(); } finally { await promisifySftpClose(log, work).catch(() => {}); }")).toEqual([]);
    expect(await found("try { await work(); } finally { await promisifySftpWrite(log, work).catch(() => {}); }")).toHaveLength(1);
    expect(await found("await work.query('ROLLBACK').catch(() => {});")).toEqual(["2:36 emptyHandler"]);
  });

  it("may fail where a comment above says so", async () => {
    expect(await found("// Remove the file (best-effort)\ntry { await work.save(log); } catch {}")).toEqual([]);
    expect(await found("// The bucket has to be there (non-blocking)\ntry { await work.save(log); } catch {}")).toEqual([]);
    expect(await found("// On a volume that is read only `chmod` fails silently.\ntry { work.chmodSync(log); } catch {}")).toEqual([]);
    expect(await found("// Makes it ready.\ntry { work.chmodSync(log); } catch {}")).toHaveLength(1);
    expect(await found("// This\n// must not fail the request.\ntry { await work.save(log); } catch {}")).toEqual([]);
    expect(await found("// Wait for it. Swallow start() errors\n// here: nothing is there then.\ntry { await work.start; } catch {}")).toEqual([]);
    expect(await found("// If startup failed, there is nothing to stop.\ntry { await work.start; } catch {}")).toEqual([]);
    expect(await found("// Retry if it fails.\ntry { await work.save(log); } catch {}")).toEqual(["3:31 empty"]);
    expect(await found("// Ignore the old rows and write the errors\ntry { await work.save(log); } catch {}")).toEqual(["3:31 empty"]);
    expect(await found("// Remove the file and the folder\ntry { await work.save(log); } catch {}")).toEqual(["3:31 empty"]);
    expect(await found("// Best-effort.\n\ntry { await work.save(log); } catch {}")).toEqual(["4:31 empty"]);
  });

  it("may fail beside another where a comment above both says so", async () => {
    const two = (between: string, first = "try { await work(); } catch {}") => `${first}${between}try { await work.save(log); } catch {}`;
    expect(await found(`// Best effort: use up the code and mark it.\n${two("\n")}`)).toEqual([]);
    expect(await found(`// Best effort: use up the code and mark it.\n${two("\n", "try { await work(); } catch {}\ntry { await log(); } catch {}")}`)).toEqual([]);
    expect(await found(`// Best effort: use up the code.\n${two("\n\n")}`)).toEqual(["5:31 empty"]);
    expect(await found(`// Best effort: use up the code.\n${two("\n// Mark it.\n")}`)).toEqual(["5:31 empty"]);
    expect(await found(`// Best effort: use up the code.\n${two("\nawait work();\n")}`)).toEqual(["5:31 empty"]);
    expect(await found(`// The code may not exist.\n${two("\n")}`)).toEqual(["4:31 empty"]);
    expect(await found(`// Best effort.\n${two("\n", "if (log) try { await work(); } catch {}")}`)).toHaveLength(2);
  });

  it("may fail where the comment that opens it says so", async () => {
    expect(await found("try {\n// What may be wrong by the rights of a file\nawait work.save(log); } catch {}")).toEqual([]);
    expect(await found("try { // the file may not exist\nawait work.save(log); } catch {}")).toEqual([]);
    expect(await found("try {\n// Best effort.\nawait work.save(log);\nawait work(); } catch {}")).toEqual([]);
    expect(await found("// The file might already be gone\ntry { await work.save(log);\nawait work(); } catch {}")).toEqual([]);
    expect(await found("try {\n// The file may not exist\nawait work.save(log);\nawait work(); } catch {}")).toEqual(["5:17 empty"]);
    expect(await found("try {\n// The new file of the user\nawait work.save(log); } catch {}")).toEqual(["4:25 empty"]);
    expect(await found("try {\nawait work.save(log);\n// Best effort.\nawait work(); } catch {}")).toEqual(["5:17 empty"]);
    expect(await found("// A guest may not be an admin\ntry { await work.save(log); } catch {}")).toEqual(["3:31 empty"]);
    expect(await found("// The file may not existentially matter\ntry { await work.save(log); } catch {}")).toEqual(["3:31 empty"]);
  });

  it.each(["레디스 실패는 알람 쪽으로 기운다.", "缓存写入失败时继续走数据库。", "キャッシュの失敗は問題ない", "Ошибка кэша ничему не мешает."])("may fail where a comment above speaks of failing: %s", async (comment) => {
    expect(await found(`// ${comment}\ntry { await work.save(log); } catch {}`)).toEqual([]);
    expect(await found(`// ${comment}\n\ntry { await work.save(log); } catch {}`)).toEqual(["4:31 empty"]);
  });

  it.each(["오류 처리", "错误处理", "레디스에 하루 한 번만 저장한다.", "把用户的订单写入数据库。", "Сохраняем заказ в базе данных."])("may not fail where a comment above says what is done: %s", async (comment) => {
    expect(await found(`// ${comment}\ntry { await work.save(log); } catch {}`)).toEqual(["3:31 empty"]);
  });

  it.each([
    "It may already be gone.", "It may have been deleted by another worker", "The file might not exist yet.", "Redis may be down", "could have already expired", "The socket may be already closed", "Ignore if it does not exist.", "ignored when the queue is gone",
    "Ignoring this where the row already exists", "ignore it if the call fails", "errors are ignored on purpose: the cron retries", "Failures here are harmless", "exceptions can safely be ignored",
  ])("may fail where a comment above says that it is to be expected: %s", async (comment) => {
    expect(await found(`// ${comment}\ntry { await work.save(log); } catch {}`)).toEqual([]);
    expect(await found(`// ${comment}\n\ntry { await work.save(log); } catch {}`)).toEqual(["4:31 empty"]);
  });

  it.each([
    "Only a draft may be deleted.", "may not be deleted", "load the user if not already loaded", "access is already checked", "Ignore when it is a bot", "Ignore if the order is paid", "errors are handled below", "errors are logged",
    "failures must not be ignored", "May create what does not exist", "Ignore the rows that are gone", "Ignore when the card is removed", "Ignore if one of all the rows of a user is gone", "users might have removed their cards", "errors may be sent",
  ])("may not fail where a comment above says what is done, or who may: %s", async (comment) => {
    expect(await found(`// ${comment}\ntry { await work.save(log); } catch {}`)).toEqual(["3:31 empty"]);
  });

  it("may not fail unseen where nothing failed before", async () => {
    expect(await found("try { await work.deleteUser(1); } catch {}")).toEqual(["2:35 empty"]);
    expect(await found("try { await work(); } catch (error) { log.error(error); queueMicrotask(async () => { try { await work.deleteUser(1); } catch {} }); }")).toEqual(["2:120 empty"]);
  });

  it("is not all that happens behind a failure", async () => {
    expect(await found("try { await work(); } catch (error) { try { await work.close(); await work.notify(); } catch {} throw error; }")).toEqual(["2:88 empty"]);
    expect(await found("try { await work(); } catch (error) { try { work.state = 1; } catch {} throw error; }")).toEqual(["2:63 empty"]);
  });
});

describe("a promise that is waited for", () => {
  it("may fail unheard where others were handed it", async () => {
    expect(await found("const result = work(); log(result); try { await result; } catch {}")).toEqual([]);
    expect(await found("const all = [work()]; const result = work(); all.push(result); try { await result; } catch {} return Promise.all(all);")).toEqual([]);
  });

  it("may fail unheard where it is handed on, whatever it is taken for", async () => {
    expect(await found("const result = work(); (result as Promise<unknown>).then(log, () => {}); return result;")).toEqual([]);
    expect(await found("const result = work(); (result as Promise<unknown>).then(log, () => {});")).toEqual(["2:63 emptyHandler"]);
  });

  it("may not where nobody else has it, or more is waited for", async () => {
    expect(await found("const result = work(); try { await result; } catch {}")).toEqual(["2:46 empty"]);
    expect(await found("let result; result = work(); try { await result; } catch {}")).toEqual(["2:52 empty"]);
    expect(await found("const result = work(); log(result); try { await result; await work.save(); } catch {}")).toEqual(["2:78 empty"]);
  });
});

describe("a file that says that a tool wrote it", () => {
  it("is left alone", async () => {
    const lint = async (head: string): Promise<string[]> => (await tempProject({ [path]: `${head}\nexport async function f(work: any) { try { await work(); } catch {} }\n` }).lint({ patterns: [path] }));
    expect(await lint("/* This is code generated by Prisma. Do not edit directly. */")).toEqual([]);
    expect(await lint("/* Generates codes of a coupon. */")).toHaveLength(1);
  });

  it("is left alone where only its lines show it", async () => {
    const lint = async (text: string): Promise<string[]> => (await tempProject({ [path]: text }).lint({ patterns: [path] }));
    const one = "export async function f(work: any) { try { await work(); } catch {} };";
    expect(await lint(Array.from({ length: 40 }, (_, index) => one.replace(" f(", ` f${String(index)}(`)).join(""))).toEqual([]);
    expect(await lint(one)).toHaveLength(1);
    expect(await lint(`${one}\nexport const picture = "${"A".repeat(4000)}";${"\n".repeat(20)}`)).toHaveLength(1);
  });
});

describe("the words of a reason", () => {
  it("are counted on both sides of a hyphen", async () => {
    expect(await found("try { work(); } catch {\n// Not Debian-based\n}")).toEqual([]);
    expect(await found("try { work(); } catch {\n// best-available\n}")).toEqual(["2:17 empty"]);
  });
});

describe("a reason above", () => {
  const why = "// The model keeps what went wrong";

  it("is one for a function that is named where it is handed over", async () => {
    expect(await found(`${why}\nconst ignore = () => {};\nlog();\nprocess.on("uncaughtException", ignore);`)).toEqual([]);
    expect(await found(`${why}\nfunction ignore() {}\nlog();\nprocess.on("uncaughtException", ignore);`)).toEqual([]);
    expect(await found(`const ignore = () => {};\n${why}\nlog();\nprocess.on("uncaughtException", ignore);`)).toEqual(["5:33 emptyListener"]);
  });

  it("is one for an element or an argument, and for all that an if does", async () => {
    expect(await found(`await Promise.race([\n${why}\nwork().catch(() => {}),\nlog(),\n]);`)).toEqual([]);
    expect(await found(`await log(\n${why}\nwork().catch(() => {}));`)).toEqual([]);
    expect(await found(`${why}\nif (log) {\nwork().catch(() => {});\n}`)).toEqual([]);
    expect(await found(`${why}\nif (log)\nwork().catch(() => {});`)).toEqual([]);
  });

  it("is none for what comes after, or for one of many things", async () => {
    expect(await found(`await Promise.race([\n${why}\nlog(),\nwork().catch(() => {}),\n]);`)).toEqual(["5:14 emptyHandler"]);
    expect(await found(`${why}\nif (log) {\nlog();\nwork().catch(() => {});\n}`)).toEqual(["5:14 emptyHandler"]);
    expect(await found(`${why}\nfor (const one of log) {\nwork(one).catch(() => {});\n}`)).toEqual(["4:17 emptyHandler"]);
  });
});
