import { describe, expect, it } from "vitest";
import { saidOf } from "../support/said.ts";

const path = "src/users/user.service.ts";
const files = { "src/users/user.repository.ts": "export const users = { get(id: number) { return id; }, async close() {} };\n" };
const head = 'import { users } from "./user.repository";\n';
const linted = async (code: string, tier: "recommended" | "strict"): Promise<string[]> =>
  (await saidOf("no-swallowed-errors", path, { ...files, [path]: head + code }, tier)).map(({ messageId }) => messageId ?? "");
const inF = (statements: string): string => `export async function f(work: any, log: any) {\n${statements}\n}\n`;
const inCache = (statements: string): string => `export class RedisCache {\nredis: any;\nasync f(key: string, log: any, tell: any) {\n${statements}\n}\n}\n`;

describe.each([
  ["gives something back", inF("await work.close().catch(() => {});"), "emptyHandler"],
  ["gives something back as Prisma does", inF("await work.$disconnect().catch(() => {});"), "emptyHandler"],
  ["gives back what its name says", inF("try { await closeDb(); } catch { /* ignore */ }"), "empty"],
  ["gives back all that its name says", inF("await closeRedisConnections().catch(() => undefined);"), "emptyHandler"],
  ["removes a file as Deno does", inF("await Deno.remove(log, { recursive: true }).catch(() => {});"), "emptyHandler"],
  ["removes a file at once as Deno does", inF("try { Deno.removeSync(log); } catch {}"), "empty"],
  ["parses, and leaves by an error of the language", inF("for (const one of log) { try { if (one.old) throw new Error('old'); const result = await work.parseStringPromise(one); log.push(result); } catch {} }"), "empty"],
  ["parses, and leaves by another error of the language", inF("try { const all = await work.json(); if (!all.ok) throw new TypeError('no'); log.push(all); } catch {}"), "empty"],
  ["parses, and throws to a handler of its own", inF("try { const all = await work.parse(log); try { if (all.old) throw new TooOldError(); } catch (error) { work.tell(error); } } catch {}"), "empty"],
  ["parses, and throws later", inF("try { const all = await work.parse(log); all.check = () => { throw new TooOldError(); }; } catch {}"), "empty"],
  ["removes a file as fs-extra does", 'import * as fs from "fs-extra";\n' + inF("try { fs.removeSync(log); } catch {}"), "empty"],
  ["removes a folder as fs-extra does, awaited", 'const { remove } = require("fs-extra");\n' + inF("await remove(log).catch(() => {});"), "emptyHandler"],
  ["empties a folder as fs-extra does", 'import fse from "fs-extra/esm";\n' + inF("try { await fse.emptyDir(work.join(log, 1)); } catch {}"), "empty"],
  ["removes a file as it was promisified", inF("const unlinkAsync = promisify(unlink); await unlinkAsync(log).catch(() => {});"), "emptyHandler"],
  ["reads Redis, with the data behind it", inF("try { const kept = await work.redis.get(log); if (kept) return JSON.parse(kept); } catch {} return await users.get(log);"), "empty"],
  ["reads a hash of Redis, with the data behind it", inF("let kept; try { kept = await redisClient.hGet(log, 'a'); } catch { /* ignore */ } if (!kept) kept = await users.get(log); return kept;"), "empty"],
  ["stops things where all ends", "export async function gracefulShutdown(work: any) { await work.stopWatching(1).catch(() => {}); }\n", "emptyHandler"],
  ["stops things where all ends, in a block", "export class A { async onModuleDestroy(work: any) { try { await work.stopWatching(1); await work.removeQueue('a'); } catch {} } }\n", "empty"],
  ["asks by a command whether something is there", inF("try { await work.send(new HeadObjectCommand({ Key: log })); return true; } catch { return false; }"), "fallback"],
  ["finds no answer among three", inF("try { const found = await work.stat(log, 1).there(); if (found) return 'present'; return 'missing'; } catch { return 'unknown'; }"), "fallback"],
  ["finds no answer among numbers", inF("try { const { status } = await fetch(log); return status === 200 ? 1 : 0; } catch { return -1; }"), "fallback"],
  ["gives something back when asked to", inF("log.on('close', () => { work.close().catch(() => {}); });"), "emptyHandler"],
  ["gives something back with a signal", inF('try { work.kill("SIGKILL"); } catch { /* ignore */ }'), "empty"],
  ["gives something back once it is there", inF("work.then((socket) => socket.close()).catch(() => undefined);"), "emptyHandler"],
  ["runs in a page", inF("await work.evaluateOnNewDocument((all: any) => { try { all.push(1); } catch { /* noop */ } });"), "empty"],
  ["runs in a function of a page", inF("await work.page.evaluate(() => { const add = () => { try { work.push(1); } catch {} }; add(); });"), "empty"],
  ["stops something within a time", inF("await work.stop({ t: 10 }).catch(() => {});"), "emptyHandler"],
  ["removes what may be gone", inF("await work.container(log).remove({ force: true }).catch(() => {});"), "emptyHandler"],
  ["asks a browser for what it keeps", inF("try { localStorage.setItem('theme', log); work(); } catch {}"), "empty"],
  ["asks a browser's window for what it keeps", inF("try { window.sessionStorage.removeItem('theme'); } catch { /* ignore */ }"), "empty"],
  ["runs in a page whose store it takes", 'const store = localStorage;\n' + inF("try { return await work.derive(store.getItem('key')); } catch { return null; }"), "fallback"],
  ["asks a browser to copy", inF("try { await navigator.clipboard.writeText(log); return true; } catch { return false; }"), "fallback"],
  ["runs in a component", 'import React, { useCallback } from "react";\n' + inF("work.update(log).catch(() => {});"), "emptyHandler"],
  ["works something out, if it can", inF("let wide = false; try { wide = log.isWide?.() ?? false; } catch { /* ignore */ } return wide;"), "empty"],
  ["tells an observer that is called as such", inF("try { await tracker(log, work); } catch {}"), "empty"],
  ["closes a socket and says why", inF("try { if (log.state <= 1) work.close(log.sharedCode, log.reason); } catch {}"), "empty"],
  ["closes a socket with a code", inF("try { work.close(log.code, 'gone'); } catch {}"), "empty"],
  ["listens no more", inF("try { work.removeAllListeners(); } catch {}"), "empty"],
  ["asks whether a socket is there", inF("try { work.ping(); } catch {}"), "empty"],
  ["tells an observer at once", inF("try { tracker(); } catch {}"), "empty"],
  ["removes old files at once", inF("try { work.readdirSync(log).forEach((file: string) => { if (work.statSync(file).old) work.unlinkSync(work.join(log, file)); }); } catch {}"), "empty"],
  ["listens no more to one", inF("try { work.removeListener('a', log); } catch {}"), "empty"],
  ["begins to listen", inF("try { work.once('open', log); work.on('error', log); work.addEventListener('a', log); } catch {}"), "empty"],
  ["gives back what was prepared", inF("try { work.stmt.finalize?.(); work.insertStatement.finalize(); } catch {}"), "empty"],
  ["closes a socket with a code that is a constant", inF("try { work.close(WS_POLICY_CLOSE, 'Rate limit exceeded'); } catch {}"), "empty"],
  ["puts a line into a log of one's own", inF("try { work.addServerLog('warn', log); work.appendLog(log); } catch {}"), "empty"],
  ["says by its name that it may fail", inF("for (const one of log) { try { work.safeUnlinkTmp(one); } catch {} }"), "empty"],
  ["is told to log its failures", inF("try { return await work.retry(log, { onFailedAttempt: (error: any) => { log.warn(error); } }); } catch { return {}; }"), "fallback"],
  ["is told to log its failures, with a handler", inF("await work.retry(log, { onRetry: (error: any) => log.warn(error) }).catch(() => {});"), "emptyHandler"],
  ["loads what observes a program", inF("import('@sentry/nextjs').then((Sentry) => { Sentry.captureException(log); }).catch(() => {});"), "emptyHandler"],
  ["gives something back, awaited", inF("try { await work.unsubscribe(); } catch {}"), "empty"],
  ["tells a log that writes for itself", inF("await logger.info(log).catch(() => {});"), "emptyHandler"],
  ["tells a log of a class", "export class A { logger: any; async f() { this.logger.debug(1).catch(() => { /* Intentional */ }); } }\n", "emptyHandler"],
  ["tells a log, in a block", inF("try { await Logging.logError(log); } catch {}"), "empty"],
  ["ends connections where all ends", "export class A { all: any[] = []; async onModuleDestroy() { await Promise.all(this.all.map((one) => one.drain().catch(() => undefined))); } }\n", "emptyHandler"],
  ["removes a file", inF("await work.unlink(log).catch(() => {});"), "emptyHandler"],
  ["removes a folder", inF("work.rm(log, { recursive: true }).catch(() => undefined);"), "emptyHandler"],
  ["removes a file that lies somewhere", inF("try { await work.unlink(work.join(log, 'a')); } catch {}"), "empty"],
  ["removes all files of a folder", inF("try { for (const one of await work.readdir(log)) await work.rmdir(one); } catch {}"), "empty"],
  ["removes a file at once", inF("try { work.unlinkSync(work.join(log, 'a')); } catch { /* ignore */ }"), "empty"],
  ["removes a file at once if it is there", inF("try { if (work.existsSync(log)) work.rmSync(log); } catch {}"), "empty"],
  ["adds a column", inF('try { work.exec("ALTER TABLE users ADD COLUMN name TEXT"); } catch {}'), "empty"],
  ["adds a column to some table", inF("try { work.prepare(`alter table ${log} add column name text`).run(); } catch {}"), "empty"],
  ["adds each column of a list", inF("for (const sql of ['ALTER TABLE users ADD COLUMN a', `ALTER TABLE ${log} ADD COLUMN b`]) { try { await work.prepare(sql).run(); } catch {} }"), "empty"],
  ["adds each column of a list with a name", "const columns = ['ALTER TABLE users ADD COLUMN a'] as const;\n" + inF("for (const sql of columns) { try { await work.exec(sql); } catch { /* ignore */ } }"), "empty"],
  ["adds each column of a list by a function", inF("['ALTER TABLE users ADD COLUMN a'].forEach((sql) => { try { work.exec(sql); } catch {} });"), "empty"],
  ["adds each column of a list by functions that are awaited", inF("await Promise.all(['ALTER TABLE users ADD COLUMN a'].map(async (sql) => { await work.exec(sql).catch(() => {}); }));"), "emptyHandler"],
  ["adds a column by a constant", inF("const sql = 'ALTER TABLE users ADD COLUMN a'; try { await work.exec(sql); } catch {}"), "empty"],
  ["connects what tells a listener", inF("work.on('error', log); work.connect().catch(() => undefined);"), "emptyHandler"],
  ["connects what has a sign in its name", inF("work.$client.on('error', log); work.$client.connect().catch(() => undefined);"), "emptyHandler"],
  ["connects a field that tells a listener", "export class A { client: any; f(log: any) { this.client\n.addListener(\"error\", log); this.client.connect().catch(() => {}); } }\n", "emptyHandler"],
  ["adds a column, awaited", inF("await work.execute(work.sql`ALTER TABLE users ADD COLUMN name TEXT`).catch(() => {});"), "emptyHandler"],
  ["reads what may not be there", inF("try { return JSON.parse(await work.readFile(log)); } catch { return null; }"), "fallback"],
  ["reads what may not be there as it was promisified", inF("try { return JSON.parse(await work.readFileAsync(log)); } catch { return null; }"), "fallback"],
  ["lists what may not be there", inF("let all = []; try { all = await work.readdir(log); } catch { return []; } return all;"), "fallback"],
  ["reads a cache", inF("try { return JSON.parse(await work.cache.get(log)); } catch {} return work();"), "empty"],
  ["closes an open file", inF("await work.sftp.close(log.srcHandle).catch(() => {});"), "emptyHandler"],
  ["closes an open file by a function of its own", inF("await promisifySftpClose(work, log.fd).catch(() => {});"), "emptyHandler"],
  ["closes what was opened for it", inF("await work.closeResources().catch(() => {});"), "emptyHandler"],
  ["drops a connection", inF("try { if (work) work.dropConnection(); } catch {}"), "empty"],
  ["ends the connections of TypeORM", inF("await work.ownedDataSource.destroy().catch(() => {});"), "emptyHandler"],
  ["ends the connections of knex", inF("try { await work.knex?.destroy(); } catch {}"), "empty"],
  ["takes a container of Docker away", 'import Docker from "dockerode";\n' + inF("try { await work.container?.remove(); } catch {}"), "empty"],
  ["hands a cache what is there", inF("await work.cache.getOrSet(log, () => Promise.resolve(log.body)).catch(() => {});"), "emptyHandler"],
  ["hands a cache what is there, among options", inF("await work.cache.getOrSet({ key: log, factory: () => log.body, onDone }).catch(() => {});"), "emptyHandler"],
  ["reads a cache, and calls back then", inF("await work.cache.get(log).then(() => tell()).catch(() => {});"), "emptyHandler"],
  ["reads a cache, and hands on what it has", inF("await work.cache.get(log, (value) => tell(value)).catch(() => {});"), "emptyHandler"],
  ["fills a cache, and calls back then", inF("await work.cache.set(log, 1, () => tell()).catch(() => {});"), "emptyHandler"],
  ["fills a cache, and is told then, among options", inF("await work.cache.set({ key: log, onDone: () => tell() }).catch(() => {});"), "emptyHandler"],
  ["reads a cache under a name that is another", inF("await work.cache.get(log, onDone).catch(() => {});"), "emptyHandler"],
  ["fills a cache", inF("void work.redisCache.set(1, log).catch(() => undefined);"), "emptyHandler"],
  ["reads by the key of a cache", inF("try { return JSON.parse(await work.get(log.cacheKey(1))); } catch { return null; }"), "fallback"],
  ["reads by key in a class that is a cache", inCache("return this.redis.get(key).then((text) => JSON.parse(text)).catch(() => undefined);"), "emptyHandler"],
  ["fills by key in a class that is a cache", inCache("try { await this.redis.set(key, 1); } catch {}"), "empty"],
  ["fills by the key of a cache", inF("work.redis.set(log.cacheKey, 1, 'EX', 5).catch(() => {});"), "emptyHandler"],
  ["reads by key in a function about a cache", inF("").replace("function f", "function readQueryCache").replace("\n\n", "\nconst key = work.keyOf(log); try { return JSON.parse(await work.redis.get(key)); } catch {}\n"), "empty"],
  ["parses, with a handler, and is looked at", inF("const body = await work.json().catch(() => undefined); return log(body);"), "emptyHandler"],
  ["reads a file that may be there, with a handler", inF("const token = await work.readFile(log).catch(() => undefined); return token;"), "emptyHandler"],
  ["asks whether a file is there, with a handler", inF("return work.stat(log).catch(() => {});"), "emptyHandler"],
  ["imports a key of some kind", inF("for (const one of log) { try { await work.importSPKI(one); return one; } catch {} }"), "empty"],
  ["answers in a chat", inF("await log.interaction.reply({ content: work }).catch(() => {});"), "emptyHandler"],
  ["answers in a chat, in a block", inF("try { await log.ctx.replyWithPhoto(work); } catch {}"), "empty"],
  ["changes what a button belongs to", inF("await log.buttonInteraction.update({ components: [] }).catch(() => {});"), "emptyHandler"],
  ["edits a message of Discord", 'import { Events } from "discord.js";\n' + inF("await work.loadingMessage?.edit(log).catch(() => {});"), "emptyHandler"],
  ["draws on a terminal", inF("try { process.stdout.clearLine(0); process.stdout.write(log); } catch {}"), "empty"],
  ["makes a folder that may be there", inF("await work.mkdir(log, { recursive: true }).catch(() => {});"), "emptyHandler"],
  ["acknowledges a button", inF("void work.answerCallbackQuery(log).catch(() => undefined);"), "emptyHandler"],
  ["changes what a bot has shown", inF("await work.api\n.editMessageText(log, 1)\n.catch(() => {});"), "emptyHandler"],
  ["takes back what a bot has said", inF("void log.ctx.api.deleteMessage(work, 1).catch(() => {});"), "emptyHandler"],
  ["tells somebody in Discord", 'import { Events } from "discord.js";\n' + inF("work.author?.send({ embeds: [log] }).catch(() => {});"), "emptyHandler"],
  ["takes a message of Discord back", 'const { Events } = require("discord.js");\n' + inF("setTimeout(() => work.reply.delete().catch(() => {}), 9);"), "emptyHandler"],
  ["waits for an answer in a chat", inF("const button = await work.channel.awaitMessageComponent({ time: 9 }).catch(() => {}); if (!button) return log();"), "emptyHandler"],
  ["counts for an observer", inF("log.trackInteractionStats(work).catch(() => {});"), "emptyHandler"],
  ["tells a channel of Discord", 'import { Events } from "discord.js";\n' + inF("await work.logsChannel.send(log).catch(() => {});"), "emptyHandler"],
  ["edits what it said in Discord", 'import { Events } from "discord.js";\n' + inF("const coin = await work.channel.send(log); try { await coin.edit(1); } catch {}"), "empty"],
  ["edits what it has said in Discord", 'import { Events } from "discord.js";\n' + inF("work.channel.send(log).then((coin: any) => { setTimeout(() => { coin.edit(1).catch(() => {}); }, 9); });"), "emptyHandler"],
  ["tells what it takes for a channel of Discord", 'import { Events } from "discord.js";\n' + inF("(log.channel as any)?.send(work).catch(() => {});"), "emptyHandler"],
  ["edits a message of Discord", 'import { Events } from "discord.js";\n' + inF("try { await work.lastMessage.edit(log); } catch {}"), "empty"],
  ["looks somebody up in Discord", 'import { Events } from "discord.js";\n' + inF("const user = await work.client.users.fetch(log).catch(() => undefined); return user?.tag;"), "emptyHandler"],
  ["looks a message up in Discord", 'import { Events } from "discord.js";\n' + inF("try { return await work.channel.messages.fetch(log); } catch { return 'No such message.'; }"), "fallback"],
  ["looks at a file at once", inF("try { work.accessSync(log); return 1; } catch {} return 2;"), "empty"],
  ["tells a process of its own to go by a signal", inF("try { const sig = log.isHard ? 'SIGKILL' : 'SIGHUP'; work.child.kill(sig); } catch {}"), "empty"],
  ["tells a process to go", inF("try { process.kill(work.pid, 'SIGKILL'); } catch {}"), "empty"],
  ["tells an observer", inF("this.telemetry.send(work).catch(() => {});"), "emptyHandler"],
  ["flushes what was measured", inF("await work.flushQueryMetrics(log).catch(() => {});"), "emptyHandler"],
  ["asks somebody how he is", inF("let is = false; try { is = await work.getHealthCheck().then((all: any) => all.healthy); } catch {} return is;"), "empty"],
  ["shows that it writes", inF("await log.thread.startTyping('One moment').catch(() => {});"), "emptyHandler"],
  ["takes a measure", inF("work.updateMetrics().catch(() => {});"), "emptyHandler"],
  ["removes what lies at a path", inF("work.removePath(log).catch(() => {});"), "emptyHandler"],
  ["removes files that were needed for a while", inF("try { await work.cleanupTempFiles(log); await work.deleteTmpDirectory(); } catch {}"), "empty"],
  ["is registered no more", inF("try { await work.unregister(); } catch {}"), "empty"],
  ["leaves a session", inF("try { return await work.send(log); } finally { await work.detach().catch(() => {}); }"), "emptyHandler"],
  ["tells that it lives", inF("work.heartbeat(log).catch(() => {});"), "emptyHandler"],
  ["is named for what it tells", "export async function sendTelemetry(work: any) { try { await work(); } catch {} }\n", "empty"],
  ["writes out what is left of the logs", "export function flushLogs(streams: any) { try { for (const one of streams) one.flushSync(); } catch { /* ignore */ } }\n", "empty"],
  ["is named for that it may fail", "export async function getRevisionSafe(work: any) { try { return await work(); } catch { return null; } }\n", "fallback"],
  ["is named for that it may fail, with a handler", "export function trySend(work: any) { return work().catch(() => undefined); }\n", "emptyHandler"],
  ["works something out", inF("try { return work.highlight(log).value; } catch {} return log;"), "empty"],
  ["takes a value apart", inF("let code; try { code = log.split(',')[0]; } catch {} return code;"), "empty"],
  ["tells an observer by its name alone", "export function sendTelemetry(work: any) { work().catch(() => {}); }\n", "emptyHandler"],
  ["tracks", inF("this._track(work).catch(() => {});"), "emptyHandler"],
  ["looks after health", inF("work.forceHealthCheck().catch(() => {});"), "emptyHandler"],
  ["logs", inF("try { Sentry.captureException(work); } catch {}"), "empty"],
  ["queues behind a field", "export class A { tail = Promise.resolve(); run(next: any) { this.tail = this.tail.catch(() => undefined).then(next); } }\n", "emptyHandler"],
  ["queues behind what may be there", inF("const previous = log.get(1) ?? Promise.resolve(); return previous.catch(() => undefined).then(work);"), "emptyHandler"],
  ["queues behind a parameter", inF("return log.catch(() => undefined).then(work);"), "emptyHandler"],
  ["queues behind nothing yet", inF("const tail = Promise.resolve(); return tail.catch(() => undefined).then(work);"), "emptyHandler"],
  ["destroys a socket", inF("try { work.socket.destroy(); } catch {}"), "empty"],
  ["gives a stream up and says why", inF("work.getReader().cancel(log.reason).catch(() => {});"), "emptyHandler"],
  ["gives a lock back", inF("try { work.releaseLock(); } catch {}"), "empty"],
  ["logs what is worked out for it", inF("try { log.info('all', { ids: work.all.map(work.id(1)) }); } catch {}"), "empty"],
  ["hands a promise to the runtime", inF("try { work.executionCtx.waitUntil(log); } catch { void log; }"), "empty"],
  ["looks for a file at once", inF("for (const one of log) { try { work.readFileSync(one); return one; } catch { /* next */ } }"), "empty"],
  ["reads what an answer says", inF("let data; try { data = await work.json(); } catch {} log.error(data);"), "empty"],
  ["probes and goes on", inF("let there = false; try { await work.access(log); there = true; } catch {} return there;"), "empty"],
  ["ends a process that may have ended", inF("try { process.kill(-log.pid, log.signal); } catch {}"), "empty"],
  ["listens no more to a channel", inF("try { await work.unsubscribe(log.channel); await work.quit(); } catch {}"), "empty"],
  ["gives back a lock that is kept by key", inF("try { await work.redis.del(log.lockKey); } catch {}"), "empty"],
  ["gives back a lock by its name and id", inF("try { await work.cache.delete(log.job_lock_name); await work.redis.del(log.mutexId); await work.redis.unlink(log.LOCK_KEY); } catch {}"), "empty"],
  ["gives back a lock by the text of its key", inF("try { await work.redis.del(`lock:${log.id}`); await work.redis.del('app:lock:nightly'); } catch {}"), "empty"],
  ["gives back a lock that is kept by key, with a handler", inF("const lock_key = work.keyOf(log); await work.redis.del(lock_key).catch(() => {});"), "emptyHandler"],
  ["fills a cache that may give no promise", inF("Promise.resolve(work.cacheService.set(log, 1)).catch(() => {});"), "emptyHandler"],
  ["is named for that nobody waits for it", "export function fireAndForget(work: any) { work.send(1).catch(() => {}); }\n", "emptyHandler"],
  ["asks what a request carries, by the function of its framework", inF("const body = await work.readBody(log).catch(() => undefined); return log(body);"), "emptyHandler"],
  ["asks what a call was given, beside others", inF("const [a, b] = await Promise.all([work(), log.getRawInput().catch(() => undefined)]); return [a, b];"), "emptyHandler"],
  ["runs in a component that takes React whole", 'import * as React from "react";\nexport const useA = () => React.useState(1);\n' + inF("work.update(log).catch(() => {});"), "emptyHandler"],
])("what %s", (_, code, id) => {
  it("is left to strict", async () => {
    expect(await linted(code, "recommended")).toEqual([]);
    expect(await linted(code, "strict")).toEqual([id]);
  });
});

describe.each([
  ["does more with a list than add columns", inF("for (const sql of ['ALTER TABLE users ADD COLUMN a', 'UPDATE users SET a = 1']) { try { await work.exec(sql); } catch {} }"), "empty"],
  ["goes through a list with a gap", inF("for (const sql of ['ALTER TABLE users ADD COLUMN a', , 'ALTER TABLE users ADD COLUMN b']) { try { await work.exec(sql); } catch {} }"), "empty"],
  ["goes through the keys of a list", inF("for (const at in ['ALTER TABLE users ADD COLUMN a']) { try { await work.exec(at); } catch {} }"), "empty"],
  ["connects another than is listened to, whose name it ends", inF("rework.on('error', log); work.connect().catch(() => undefined);"), "emptyHandler"],
  ["runs what it is handed", inF("try { await work.exec(log); } catch {}"), "empty"],
  ["runs what a list is turned into", inF("['ALTER TABLE users ADD COLUMN a'].filter((sql) => { try { work.exec(sql); } catch {} });"), "empty"],
  ["runs with the index of a list", inF("['ALTER TABLE users ADD COLUMN a'].forEach((_, at) => { try { work.exec(at); } catch {} });"), "empty"],
  ["runs what may be another text", inF("let sql = 'ALTER TABLE users ADD COLUMN a'; sql = log; try { await work.exec(sql); } catch {}"), "empty"],
  ["goes through the letters of a text", inF("for (let at = 'ALTER TABLE users'; log; ) { at = log; try { await work.exec(at); } catch {} }"), "empty"],
  ["imports what is no key", inF("try { return await work.importKeyboard(log); } catch { return false; }"), "fallback"],
  ["connects what nobody listens to", inF("work.on('end', log); work.connect().catch(() => undefined);"), "emptyHandler"],
  ["connects another than is listened to", inF("work.pub.on('error', log); work.sub.connect().catch(() => undefined); rework.on('error', log);"), "emptyHandler"],
  ["connects something of what is listened to", inF("log.work.on('error', log); work.connect().catch(() => undefined);"), "emptyHandler"],
  ["subscribes what tells a listener", inF("work.on('error', log); work.subscribe(log).catch(() => undefined);"), "emptyHandler"],
  ["verifies what is no secret", inF("try { return await work.accountVerify(log); } catch { return false; }"), "fallback"],
  ["finds no answer among two", inF("try { await work.look(log); return 'present'; } catch { return 'unknown'; }"), "fallback"],
  ["finds one of many names", inF("try { const user = await work.look(log); if (!user) return 'nobody'; return user.name; } catch { return 'unknown'; }"), "fallback"],
  ["finds an answer that is one", inF("try { if (await work.look(log)) return 'present'; return 'missing'; } catch { return 'gone'; }"), "fallback"],
  ["finds no place among those that are worked out", inF("try { if (await work.look(log)) return 0; return log.indexOf(1); } catch { return -1; }"), "fallback"],
  ["finds no answer of the data", inF("try { if (await users.get(1)) return 'present'; return 'missing'; } catch { return 'unknown'; }"), "fallback"],
  ["closes what its name says of another", inF("await closeAccounts().catch(() => {});"), "emptyHandler"],
  ["closes the connection of somebody", inF("await closeConnection(log).catch(() => {});"), "emptyHandler"],
  ["removes what is no file of Deno", inF("await work.remove(log, { recursive: true }).catch(() => {});"), "emptyHandler"],
  ["parses, and throws an error of its own", inF("for (const one of log) { try { if (one.large) throw new FileTooLargeError(); const result = await work.parseStringPromise(one); log.push(result); } catch {} }"), "empty"],
  ["parses, and throws an error of others", inF("try { const all = await work.json(); if (!all.ok) { throw new work.errors.RefusedError(all); } log.push(all); } catch {}"), "empty"],
  ["parses, and throws out of a handler", inF("try { const all = await work.json(); try { log(all); } catch { throw new RefusedError(all); } } catch {}"), "empty"],
  ["parses, and throws through what only tidies up", inF("try { const all = await work.json(); try { if (all.old) throw new RefusedError(all); } finally { log(all); } } catch {}"), "empty"],
  ["throws an error of its own", inF("try { if (log.large) throw new FileTooLargeError(); work.push(1); } catch {}"), "empty"],
  ["removes a user beside fs-extra", 'import * as fs from "fs-extra";\n' + inF("await work.remove(log).catch(() => {});"), "emptyHandler"],
  ["writes a file as fs-extra does", 'import * as fs from "fs-extra";\n' + inF("await fs.outputFile(log, 1).catch(() => {});"), "emptyHandler"],
  ["removes by a function of its own", 'import { remove } from "./users";\n' + inF("await remove(log).catch(() => {});"), "emptyHandler"],
  ["reads Redis alone", inF("try { const kept = await work.redis.get(log); if (kept) return JSON.parse(kept); } catch {} return null;"), "empty"],
  ["reads Redis, with Redis behind it", inF("try { return await work.redis.get(log); } catch {} return await work.redis.get(1);"), "empty"],
  ["reads Redis, with the data before it", inF("const one = await users.get(log); try { return await work.redis.get(one); } catch {} return null;"), "empty"],
  ["reads Redis, with its own client behind it", 'import Redis from "ioredis";\nconst redis = new Redis();\n' + inF("try { return await redis.get(log); } catch {} return await redis.get('one');"), "empty"],
  ["reads Redis, with something else behind it", inF("try { return await work.redis.get(log); } catch {} return await work.send(log);"), "empty"],
  ["writes to Redis, with the data behind it", inF("try { await work.redis.set(log, 1); } catch {} return await users.get(log);"), "empty"],
  ["reads the data, with the data behind it", inF("try { return await users.get(1); } catch {} return await users.get(2);"), "empty"],
  ["writes where all ends", "export async function shutdown(work: any) { await work.flushSessions().catch(() => {}); }\n", "emptyHandler"],
  ["stops what is about a shutdown", "export async function shutdownMachine(work: any) { await work.stopWatching(1).catch(() => {}); }\n", "emptyHandler"],
  ["edits who may enter a channel of Discord", 'import { Events } from "discord.js";\n' + inF("work.channel.permissionOverwrites.edit(log).catch(() => {});"), "emptyHandler"],
  ["updates a row", inF("work.users.update(log).catch(() => {});"), "emptyHandler"],
  ["writes to a stream", inF("try { work.stdout.write(log); } catch {}"), "empty"],
  ["writes out what else was kept", "export function flushLogins(rows: any) { try { for (const one of rows) one.flushSync(); } catch { /* ignore */ } }\n", "empty"],
  ["kills another's thing", inF("try { work.kill(log.pid); } catch {}"), "empty"],
  ["writes what it kept", inF("await work.flushQueries(log).catch(() => {});"), "emptyHandler"],
  ["takes somebody's registration back", inF("try { await work.unregister(log.user); } catch {}"), "empty"],
  ["takes something of somebody", inF("try { await work.detach(log.user); } catch {}"), "empty"],
  ["takes a user off a list", inF("try { await work.unsubscribe(log.user); } catch {}"), "empty"],
  ["deletes by the text of another key", inF("try { await work.redis.del(`block:${log.id}`); } catch {}"), "empty"],
  ["deletes by the text of what has locks", inF("try { await work.redis.del(`locks-of:${log.id}`); } catch {}"), "empty"],
  ["deletes rows by the text of a lock", inF("try { await work.rows.delete(`lock:${log.id}`); } catch {}"), "empty"],
  ["deletes by another key", inF("try { await work.redis.del(log.nodeKey); } catch {}"), "empty"],
  ["deletes a release", inF("await work.releases.delete(log.releaseId).catch(() => {});"), "emptyHandler"],
  ["deletes what another word ends in", inF("try { await work.redis.del(log.blockKey); await work.redis.del(log.clock); } catch {}"), "empty"],
  ["deletes a lock that is a thing of the business", inF("try { await work.locks.delete(log.lockId); } catch {}"), "empty"],
  ["takes a lock by key", inF("try { await work.redis.set(log.lockKey, 1); } catch {}"), "empty"],
  ["makes a promise of a message", inF("Promise.resolve(work.send(log)).catch(() => {});"), "emptyHandler"],
  ["is named for what it forgets", "export function forget(work: any) { work.send(1).catch(() => {}); }\n", "emptyHandler"],
  ["reads a body for nobody", inF("await work.readBody(log).catch(() => undefined);"), "emptyHandler"],
  ["sends a message to a queue", inF("await work.sqs.sendMessage(log).catch(() => {});"), "emptyHandler"],
  ["takes a message off a queue", inF("await work.sqs.deleteMessage(log).catch(() => {});"), "emptyHandler"],
  ["sends where no chat is", inF("work.author.send({ mail: log }).catch(() => {});"), "emptyHandler"],
  ["deletes a message where no chat is", inF("await work.message.delete().catch(() => {});"), "emptyHandler"],
  ["sends a mail in a file of Discord", 'import { Events } from "discord.js";\n' + inF("await work.mailer.send(log).catch(() => {});"), "emptyHandler"],
  ["sends to a queue in a file of Discord", 'import { Events } from "discord.js";\n' + inF("try { await work.sqs.send(log); } catch {}"), "empty"],
  ["changes a record in a file of Discord", 'import { Events } from "discord.js";\n' + inF("const order = await work.orders.find(log); await order.edit(1).catch(() => {});"), "emptyHandler"],
  ["says who may speak in Discord", 'import { Events } from "discord.js";\n' + inF("work.channel.permissionOverwrites.edit(log, { SendMessages: false }).catch(() => {});"), "emptyHandler"],
  ["gives a role in Discord", 'import { Events } from "discord.js";\n' + inF("work.member.roles.add(log).catch(() => {});"), "emptyHandler"],
  ["deletes a channel of Discord", 'import { Events } from "discord.js";\n' + inF("work.channel.delete().catch(() => {});"), "emptyHandler"],
  ["fills a cache of Discord", 'import { Events } from "discord.js";\n' + inF("await work.client.users.fetch(log).catch(() => {});"), "emptyHandler"],
  ["looks somebody up elsewhere", inF("const user = await work.client.users.fetch(log).catch(() => undefined); return user?.tag;"), "emptyHandler"],
  ["looks a channel up and saves", 'import { Events } from "discord.js";\n' + inF("try { const one = await work.channels.fetch(log); return await one.save(); } catch { return null; }"), "fallback"],
  ["looks at a file and writes", inF("try { work.accessSync(log); work.writeFileSync(log); } catch {}"), "empty"],
  ["approves a payment", inF("void log.ctx.answerPreCheckoutQuery(true).catch(() => {});"), "emptyHandler"],
  ["answers in a chat and saves", inF("try { await log.interaction.reply(1); await work.save(); } catch {}"), "empty"],
  ["waits for an answer that nobody looks at", inF("await work.channel.awaitMessages({ time: 9 }).catch(() => {});"), "emptyHandler"],
  ["runs in a function of the backend", inF("work.forEach((all: any) => { try { all.push(1); } catch { /* noop */ } });"), "empty"],
  ["evaluates in no page", inF("work.evaluate(log, (all: any) => { try { all.push(1); } catch {} });"), "empty"],
  ["stops another's thing within a time", inF("await work.stop({ id: log.id }).catch(() => {});"), "emptyHandler"],
  ["stops with what others say", inF("await work.stop({ ...log }).catch(() => {});"), "emptyHandler"],
  ["removes what must be there", inF("await work.container(log).remove({ force: false }).catch(() => {});"), "emptyHandler"],
  ["removes with another setting", inF("await work.container(log).remove({ all: true }).catch(() => {});"), "emptyHandler"],
  ["saves by force", inF("await work.container(log).save({ force: true }).catch(() => {});"), "emptyHandler"],
  ["keeps things under the name of a browser's", inF("const localStorage = work.storage; try { localStorage.setItem('theme', log); } catch {}"), "empty"],
  ["asks whether there is a store", "const store = typeof localStorage === 'undefined' ? undefined : localStorage;\n" + inF("try { return await work.derive(store?.getItem('key')); } catch { return null; }"), "fallback"],
  ["has a store of its own", 'import { LocalStorage } from "node-localstorage";\nconst localStorage = new LocalStorage("./kept");\n' + inF("try { return await work.derive(localStorage.getItem('key')); } catch { return null; }"), "fallback"],
  ["keeps in a store what it reads from the disk", 'import { readFile } from "node:fs/promises";\nconst store = localStorage;\n' + inF("try { return await work.derive(store.getItem('key'), readFile); } catch { return null; }"), "fallback"],
  ["keeps in the store of Deno", 'const store = localStorage;\nDeno.serve(() => new Response());\n' + inF("try { return await work.derive(store.getItem('key')); } catch { return null; }"), "fallback"],
  ["speaks of a store", "// The page keeps it in its localStorage.\n" + inF("try { return await work.derive(log); } catch { return null; }"), "fallback"],
  ["copies to a clipboard of its own", inF("try { await work.clipboard.writeText(log); return true; } catch { return false; }"), "fallback"],
  ["keeps things in a member of that name", inF("try { work.localStorage.setItem('theme', log); } catch {}"), "empty"],
  ["renders on the server", 'import React, { cache } from "react";\n' + inF("work.update(log).catch(() => {});"), "emptyHandler"],
  ["closes another's thing by its code", inF("try { work.close(log.code); } catch {}"), "empty"],
  ["closes another's thing by its code for somebody", inF("try { work.close(log.code, log.user); } catch {}"), "empty"],
  ["is heard of with nobody to hear", inF("try { work.once('open'); } catch {}"), "empty"],
  ["is heard of by a name that is worked out", inF("try { work.on(log, log); } catch {}"), "empty"],
  ["listens and sends", inF("try { work.once('open', log); work.send(log); } catch {}"), "empty"],
  ["finalizes an invoice", inF("try { work.invoice.finalize(); } catch {}"), "empty"],
  ["finalizes a statement with what it is told", inF("try { work.stmt.finalize(log); } catch {}"), "empty"],
  ["closes with a code that is worked out", inF("try { work.close(log.account, 'over'); } catch {}"), "empty"],
  ["puts a line into a log of the product", inF("try { work.addWorkoutLog('squat'); } catch {}"), "empty"],
  ["puts a page into a blog", inF("try { work.addBlog('text'); } catch {}"), "empty"],
  ["is told to log what it does", inF("try { return await work.retry(log, { onProgress: (step: any) => { console.log(step); } }); } catch { return {}; }"), "fallback"],
  ["is told to do something when it fails", inF("try { return await work.retry(log, { onError: (error: any) => { work.tries += 1; } }); } catch { return {}; }"), "fallback"],
  ["loads a package that observes nothing", inF("import('@acme/mail').then((mail) => mail.send(log)).catch(() => {});"), "emptyHandler"],
  ["is told to log when it ends", inF("try { return await work.retry(log, { handler: (error: any) => { console.warn(error); } }); } catch { return {}; }"), "fallback"],
  ["has a handler that waits for something else", inF("try { log(await users.get(1).catch(async () => { await log; return null; })); } catch {}"), "empty"],
  ["has a handler for one way alone", inF("try { log(await users.get(1).catch((error: any) => { console.warn(error); }, log)); } catch {}"), "empty"],
  ["puts something by a command", inF("try { await work.send(new PutObjectCommand({ Key: log })); return true; } catch { return false; }"), "fallback"],
  ["sends a head that is no command", inF("try { await work.send(new Header(log)); return true; } catch { return false; }"), "fallback"],
  ["has a handler that does something else", inF("try { log(await users.get(1).catch(() => users.get(2))); } catch {}"), "empty"],
  ["has handlers of which one tells nobody", inF("try { await Promise.all([users.get(1).catch((error: any) => { console.warn(error); throw error; }), users.get(2).catch((error: any) => { throw error; })]); } catch { return false; }"), "fallback"],
  ["has a handler that lets the error out before it tells", inF("try { return await users.get(1).catch(async (error: any) => { await log(); console.warn(error); throw error; }); } catch { return false; }"), "fallback"],
  ["has a handler that tells of nothing", inF("try { return await users.get(1).catch(() => { console.warn(log); throw log; }); } catch { return false; }"), "fallback"],
  ["has a handler that lets the error out", inF("try { log(await users.get(1).catch((error: any) => { throw error; })); } catch {}"), "empty"],
  ["has a handler for one of two", inF("try { log(await users.get(1).catch((error: any) => { console.warn(error); }) ?? (await users.get(2))); } catch {}"), "empty"],
  ["has no handler of its own", inF("try { log(await users.get(1).catch()); } catch {}"), "empty"],
  ["asks whether a socket is there and writes", inF("try { work.ping(); work.send(log); } catch {}"), "empty"],
  ["does something to each", inF("try { work.readdirSync(log).forEach((file: string) => { work.writeFileSync(file, log); }); } catch {}"), "empty"],
  ["does something that is handed over to each", inF("try { work.list(log).forEach(work.send); } catch {}"), "empty"],
  ["gives up another's thing", inF("work.cancel(log.order).catch(() => {});"), "emptyHandler"],
  ["removes a file of somebody", inF("await work.deleteFile(log).catch(() => {});"), "emptyHandler"],
  ["changes one metric, as a product has them", inF("await work.updateMetric(log).catch(() => {});"), "emptyHandler"],
  ["removes a user", inF("await work.remove(1).catch(() => {});"), "emptyHandler"],
  ["removes a file and saves", inF("try { work.unlinkSync(log); work.save(); } catch {}"), "empty"],
  ["removes a file and saves, awaited", inF("try { await work.unlink(log); await work.save(); } catch {}"), "empty"],
  ["removes the file of somebody", inF("try { work.unlinkSync(users.get(1)); } catch {}"), "empty"],
  ["changes rows", inF('try { work.exec("UPDATE users SET name = 1"); } catch {}'), "empty"],
  ["changes rows, awaited", inF("await work.execute(work.sql`UPDATE users SET name = 1`).catch(() => {});"), "emptyHandler"],
  ["logs and does more", inF("try { log.info('all', { ids: work.all() }); work.save(); } catch {}"), "empty"],
  ["hands over what it begins", inF("try { work.executionCtx.waitUntil(log); work.save(); } catch { void log; }"), "empty"],
  ["writes a file at once", inF("try { work.writeFileSync(log); } catch {}"), "empty"],
  ["does not look at what an answer says", inF("try { await work.json(); } catch {}"), "empty"],
  ["closes another's thing", inF("await work.close(log.id).catch(() => {});"), "emptyHandler"],
  ["closes others' things", inF("await work.close(...log).catch(() => {});"), "emptyHandler"],
  ["deletes a row, awaited", inF("try { await work.destroy(); } catch {}"), "empty"],
  ["deletes a row", inF("await work.destroy().catch(() => {});"), "emptyHandler"],
  ["closes and tells", inF("try { await work.close(); await work.notify(); } catch {}"), "empty"],
  ["writes a file", inF("try { await work.writeFile(log); } catch {}"), "empty"],
  ["reads a file and asks for more", inF("try { return await work(await work.readFile(log)); } catch { return null; }"), "fallback"],
  ["fills by key in a function about no cache", inF("const key = work.keyOf(log); try { await work.redis.set(key, 1); } catch {}"), "empty"],
  ["fills by key in a function that empties a cache", inF("").replace("function f", "function clearCache").replace("\n\n", "\ntry { await work.redis.set(log.key, 1); } catch {}\n"), "empty"],
  ["does more in a function about a cache", inF("").replace("function f", "function readCache").replace("\n\n", "\ntry { await work.redis.incr(log.key); } catch {}\n"), "empty"],
  ["parses, with a handler, and is not looked at", inF("await work.json().catch(() => undefined);"), "emptyHandler"],
  ["parses, with a handler, for nobody", inF("void work.json().catch(() => {});"), "emptyHandler"],
  ["loads, with a handler, and is looked at", inF("const body = await work.load().catch(() => undefined); return log(body);"), "emptyHandler"],
  ["validates data, with a handler, and is looked at", inF("const user = await users.validate(1).catch(() => undefined); return log(user);"), "emptyHandler"],
  ["imports users", inF("for (const one of log) { try { await work.importUsers(one); return one; } catch {} }"), "empty"],
  ["closes what is no file", inF("await work.accounts.close(log.accountHandles).catch(() => {});"), "emptyHandler"],
  ["opens a file", inF("await work.sftp.open(log.handle).catch(() => {});"), "emptyHandler"],
  ["drops a database", inF("try { await work.dropDatabase(); } catch {}"), "empty"],
  ["deletes a row that is called for its source", inF("await work.dataSourceRow.destroy().catch(() => {});"), "emptyHandler"],
  ["changes what a data source leads to", inF("await work.dataSource.synchronize().catch(() => {});"), "emptyHandler"],
  ["deletes rows of a data source", inF("await work.dataSource.destroy({ where: log }).catch(() => {});"), "emptyHandler"],
  ["takes a container of goods away", inF("try { await work.container.remove(); } catch {}"), "empty"],
  ["takes a container of goods away beside Docker", 'import Docker from "dockerode";\n' + inF("try { await work.container.remove(log.row); } catch {}"), "empty"],
  ["takes another thing away beside Docker", 'import Docker from "dockerode";\n' + inF("try { await work.image.remove(); } catch {}"), "empty"],
  ["unlocks nothing by the way", inF("await work.query('SELECT pg_advisory_unlock($1)', [log]).catch(() => {});"), "emptyHandler"],
  ["has a cache do its work", inF("try { return await work.cache.getOrSet(log, async () => users.get(1), 60); } catch {}"), "empty"],
  ["has a cache do its named work", inF("try { return await work.cache.wrap(log, load); } catch {}"), "empty"],
  ["has a cache do its work, with a parameter", inF("try { return await work.cache.getOrCreate(log, (entry) => users.get(entry)); } catch {}"), "empty"],
  ["has a cache do its work, among options", inF("try { return await work.cache.getOrSet({ key: log, factory: () => users.get(1) }); } catch { return null; }"), "fallback"],
  ["does its work in what is called a cache", inF("return withCache(log, () => users.get(1)).catch(() => undefined);"), "emptyHandler"],
  ["has a cache remember its named work", inF("await work.cache.rememberForever(log, load).catch(() => {});"), "emptyHandler"],
  ["has a cache remember its work", inF("await work.cache.rememberForever(log, () => work.load()).catch(() => {});"), "emptyHandler"],
  ["empties a cache", inF("work.cache.invalidate(log).catch(() => {});"), "emptyHandler"],
  ["takes out by key in a class that is a cache", inCache("await this.redis.del(key).catch(() => {});"), "emptyHandler"],
  ["counts by key in a class that is a cache", inCache("try { return await this.redis.incr(key); } catch { return 0; }"), "fallback"],
  ["fills by key in another class", inCache("await this.redis.set(key, 1).catch(() => {});").replace("RedisCache", "Redis"), "emptyHandler"],
  ["does more in a class that is a cache", inCache("await this.redis.get(key).then(log, tell).catch(() => {});"), "emptyHandler"],
  ["takes out by the key of a cache", inF("work.redis.del(log.cacheKey).catch(() => {});"), "emptyHandler"],
  ["lists by the key of a cache", inF("try { return await work.smembers(log.cacheKey); } catch { return []; }"), "fallback"],
  ["saves what comes from a cache", inF("work.redis.save(log.cacheEntry).catch(() => {});"), "emptyHandler"],
  ["fills by another key", inF("work.redis.set(log.key, log.cached).catch(() => {});"), "emptyHandler"],
  ["fills a text by that name", inF("work.redis.set('cache', log).catch(() => {});"), "emptyHandler"],
  ["probes and drops the answer", inF("try { await work.json(); } catch {}"), "empty"],
  ["reads a cache and what is behind it", inF("try { return (await work.cache.get(1)) ?? (await work.load(1)); } catch { return null; }"), "fallback"],
  ["tells somebody in a window", inF("await dialog.info(log).catch(() => {});"), "emptyHandler"],
  ["tells an audit", inF("await auditLogger.info(log).catch(() => {});"), "emptyHandler"],
  ["tells what a product keeps", inF("await work.workoutLog.add(log).catch(() => {});"), "emptyHandler"],
  ["empties a queue", inF("await work.queue.drain().catch(() => {});"), "emptyHandler"],
  ["hands on a command that asks", inF("try { await work.store(new HeadObjectCommand({ Key: log })); return true; } catch { return false; }"), "fallback"],
  ["asks an observer", inF("try { return await work.metrics.list(); } catch { return []; }"), "fallback"],
  ["gets what is observed", "export async function getMetrics(work: any) { try { return await work(); } catch { return []; } }\n", "fallback"],
  ["is not named for that it may fail", "export async function tryst(work: any) { try { return await work(); } catch { return null; } }\n", "fallback"],
  ["gives what it tells", "export function sendMetrics(work: any) { return users.get(1).catch(() => []); }\n", "fallbackHandler"],
  ["goes on behind its own work", inF("const done = work(); done.catch(() => undefined).then(log);"), "emptyHandler"],
  ["goes on behind a call", inF("work().catch(() => undefined).then(log);"), "emptyHandler"],
  ["does not go on", inF("log.tail.catch(() => undefined);"), "emptyHandler"],
  ["does something", inF("try { work.emit(log); } catch {}"), "empty"],
  ["does something, if it can", inF("try { work?.emit(log); } catch {}"), "empty"],
  ["works on data", inF("try { return users.get(1); } catch {} return log;"), "empty"],
  ["asserts for its own sake", inF("try { await work.access(log); } catch {}"), "empty"],
])("what %s", (_, code, id) => {
  it("is reported", async () => {
    expect(await linted(code, "recommended")).toEqual([id]);
  });
});

it("asks whether a secret holds, as its package calls it", async () => {
  for (const name of ["argon2Verify", "bcryptVerify", "jwtVerify", "compactVerify", "importKey", "importHmacKey", "health", "getHealth"]) expect(await linted(inF(`try { return await ${name}(log); } catch { return false; }`), "strict")).toEqual([]);
});

it("asks for a file by what was promisified", async () => {
  expect(await linted(inF("const accessAsync = promisify(fs.access); try { await accessAsync(log); return true; } catch { return false; }"), "strict")).toEqual([]);
  expect(await linted(inF("try { await work.writeAsync(log); return true; } catch { return false; }"), "recommended")).toEqual(["fallback"]);
});

it("hears of a failure elsewhere", async () => {
  const waiting = "const result = work(); const tail = result.then(() => undefined, () => undefined); log.set(tail);";
  expect(await linted(inF(`${waiting} return result.finally(() => log.delete(tail));`), "strict")).toEqual([]);
  expect(await linted(inF(`${waiting} await result.finally(() => log.delete(tail));`), "strict")).toEqual([]);
  expect(await linted(inF(`${waiting} result.finally(() => log.delete(tail));`), "recommended")).toEqual(["emptyHandler"]);
  const clearing = "const result = work(); result.finally(() => log.clear()).catch(() => {});";
  expect(await linted(inF(`${clearing} return result;`), "strict")).toEqual([]);
  expect(await linted(inF(clearing), "recommended")).toEqual(["emptyHandler"]);
  expect(await linted(inF(`${clearing.replace("finally", "then")} return result;`), "recommended")).toEqual(["emptyHandler"]);
  const quiet = "const done = work(); done.catch(() => {});";
  expect(await linted(inF(`${quiet} return { done: new Promise((resolve, reject) => done.then(resolve, reject)) };`), "strict")).toEqual([]);
  expect(await linted(inF(`${quiet} return { done: new Promise((resolve) => done.then(resolve)) };`), "recommended")).toEqual(["emptyHandler"]);
  expect(await linted(inF(`${quiet} done.then(log, noop);`), "recommended")).toEqual(["emptyHandler", "emptyHandler"]);
});

it("hears of a failure in another method", async () => {
  const kept = (rest: string, receiver = "this.ready"): string => `export class Cache { ready: any; constructor(work: any) { this.ready = work(); ${receiver}.catch(() => undefined); } ${rest} }\n`;
  expect(await linted(kept("async get() { await this.ready; }"), "strict")).toEqual([]);
  expect(await linted(kept("get() { return this.ready.then(() => 1); }"), "strict")).toEqual([]);
  expect(await linted(kept("async get() { await this.readiness; }"), "recommended")).toEqual(["emptyHandler"]);
  expect(await linted(kept("get() { return this.ready.size; }"), "recommended")).toEqual(["emptyHandler"]);
  expect(await linted(kept("async get() { await this.ready; }", "this.ready()"), "recommended")).toEqual(["emptyHandler"]);
});

it("hears of a failure in a class that is extended", async () => {
  const kept = (head: string, rest = ""): string => `export class Cache ${head} { ${rest} start(work: any) { this.ready = work(); this.ready.catch(() => undefined); } }\n`;
  expect(await linted(kept("extends Store"), "strict")).toEqual([]);
  expect(await linted(kept("extends Store", "ready: any;"), "recommended")).toEqual(["emptyHandler"]);
  expect(await linted(kept(""), "recommended")).toEqual(["emptyHandler"]);
  expect(await linted("export class Cache extends Store { start() { this.load().catch(() => undefined); } }\n", "recommended")).toEqual(["emptyHandler"]);
});

it("asks whether a connection holds", async () => {
  expect(await linted("export async function checkConnection(work: any) { try { await work(); return true; } catch { return false; } }\n", "strict")).toEqual([]);
  expect(await linted("export async function closeConnections(work: any) { try { await work(); return true; } catch { return false; } }\n", "recommended")).toEqual(["fallback"]);
});

it.each(["work.query('SELECT 1')", "log(work.query(`select 1;`), 5000)", "work.$queryRaw`SELECT 1 AS ok`"])("asks whether a database answers: %s", async (query) => {
  expect(await linted(inF(`try { await ${query}; return true; } catch { return false; }`), "strict")).toEqual([]);
  const more = query.replace(/select 1/i, "SELECT 1 FROM users");
  expect(await linted(inF(`try { await ${more}; return true; } catch { return false; }`), "recommended")).toEqual(["fallback"]);
});

it("asks whether an object is there, by an SDK that has to be asked for a promise", async () => {
  expect(await linted(inF("try { await work.headObject(log).promise(); return true; } catch { return false; }"), "strict")).toEqual([]);
  expect(await linted(inF("try { await work.putObject(log).promise(); return true; } catch { return false; }"), "recommended")).toEqual(["fallback"]);
  expect(await linted(inF("try { await work.promise(); return true; } catch { return false; }"), "recommended")).toEqual(["fallback"]);
});

it("asks whether an assertion holds, and what is done when a stream is over", async () => {
  expect(await linted(inF("try { await work.assertOwner(log); return true; } catch { return false; }"), "strict")).toEqual([]);
  expect(await linted('import { finished, pipeline } from "node:stream";\nexport const f = (work: any, to: any) => { finished(work, (_err) => { clearTimeout(to); }); };\n', "strict")).toEqual([]);
  expect(await linted('import { finished, pipeline } from "node:stream";\nexport const f = (work: any, to: any) => { pipeline(work, to, (_err) => { clearTimeout(to); }); };\n', "recommended")).toEqual(["ignoredParameter"]);
});

const yesOrNo = (name: string, tried: string, no = "false"): string => `export async function ${name}(work: any) { try { ${tried} } catch { return ${no}; } }\n`;

describe("a question that is answered no by failing", () => {
  it.each([
    ["is called as one", yesOrNo("isWsl", "const out = await work(); return out.includes(1);")],
    ["ends as one", yesOrNo("containerExists", "await work(); return true;")],
    ["only checks", yesOrNo("f", "await work.checkPermission(1); return true;")],
    ["asks whether an answer is one", yesOrNo("f", "const res = await work.get(1); return res.ok;")],
    ["asks for the status of an answer", yesOrNo("f", "const res = await fetch(1); return res.ok || res.status === 202;")],
    ["only looks", yesOrNo("f", "await work.getService(1).inspect(); return true;")],
    ["asks what is in the way", yesOrNo("isFileInUse", "const file = await work.open(1); await file.close(); return false;", "true")],
  ])("%s", async (_, code) => {
    expect([await linted(code, "recommended"), await linted(code, "strict")]).toEqual([[], ["fallback"]]);
  });

  it.each([
    ["is answered with something else", yesOrNo("isWsl", "return await work();", "null")],
    ["is one of two", yesOrNo("f", "await work.checkPermission(1); await work.send(1); return true;")],
    ["does something", yesOrNo("f", "await work.send(1); return true;")],
    ["gives what was found", yesOrNo("f", "return await work.getService(1).load();")],
    ["gives a part of what was found", yesOrNo("f", "const res = await work.get(1); return res.owner;")],
    ["compares what was found", yesOrNo("f", "const res = await work.get(1); return res.ok || res.owner === 1;")],
    ["compares the status with what was found before", yesOrNo("f", "const res = await work.get(1); return res.status === work.status;")],
    ["does something, and says whether it was right", yesOrNo("f", "const res = await work.send(1); return res.ok;")],
    ["has an answer of its own", yesOrNo("f", "await work.checkPermission(1); return false;")],
    ["is asked of the data", yesOrNo("isTaken", "await users.get(1); return true;")],
    ["is taken for yes", yesOrNo("isOwner", "await work.open(1); return false;", "true")],
    ["asks the data what is in the way", yesOrNo("isRoomOccupied", "const room = await users.get(1); return room !== null;", "true")],
    ["is only a part of the name", yesOrNo("issue", "await work(); return true;")],
  ])("unless it %s", async (_, code) => {
    expect(await linted(code, "recommended")).toEqual(["fallback"]);
  });
});

it("asks whether the database is there", async () => {
  const pinging = inF("const pong = await users.ping().catch(() => null); if (pong === null) throw new Error();");
  expect(await linted(pinging, "recommended")).toEqual([]);
  expect(await linted(pinging.replace("ping", "get"), "recommended")).toEqual(["fallbackHandler"]);
});

it("leaves promises that have handlers to those, but for calls that ask the data at once", async () => {
  const warned = "await users.get(1).catch((error: any) => { console.warn(error); return null; })";
  expect(await linted(inF(`try { const user = ${warned}; if (user) log(user); } catch {}`), "recommended")).toEqual([]);
  expect(await linted(inF(`try { const user = ${warned}; if (user) log(user); } catch {}`), "strict")).toEqual(["logOnlyHandler", "empty"]);
  expect(await linted(inF(`try { log(${warned}, users.get(2)); } catch {}`), "recommended")).toEqual(["empty"]);
  expect(await linted(inF("try { log(await users.get(1).catch(() => undefined)); } catch {}"), "recommended")).toEqual(["emptyHandler"]);
  expect(await linted(inF("try { log(await users.get(1).catch((error: any) => { console.warn(error); throw error; })); } catch {}"), "recommended")).toEqual(["empty"]);
});

it("leaves alone what is given instead of promises whose handlers have told of the error", async () => {
  const warned = (id: number) => `users.get(${String(id)}).catch((error: any) => { console.warn("gone", { error }); throw error; })`;
  expect(await linted(inF(`try { await Promise.all([${warned(1)}, ${warned(2)}]); } catch { return false; }`), "recommended")).toEqual([]);
  expect(await linted(inF(`try { return await ${warned(1)}; } catch { return null; }`), "recommended")).toEqual([]);
  expect(await linted(inF(`try { await Promise.all([${warned(1)}, users.get(2)]); } catch { return false; }`), "recommended")).toEqual(["fallback"]);
});

it("leaves alone what only waits for a promise that another thing keeps", async () => {
  expect(await linted(inF("if (log.saving) await log.saving.catch(() => {});"), "recommended")).toEqual([]);
  expect(await linted(inF("try { await log.saving; } catch {}"), "recommended")).toEqual([]);
  expect(await linted(inF("const saved = await log.saving.catch(() => {}); return saved;"), "recommended")).toEqual(["emptyHandler"]);
  expect(await linted(inF("await log.saving().catch(() => {});"), "recommended")).toEqual(["emptyHandler"]);
});
