import { describe, expect, it } from "vitest";
import { mayHandleErrors, mayHandleInCalls } from "../../src/rules/no-swallowed-errors/may-handle-errors.ts";

describe("a text that may handle an error", () => {
  it.each([
    ["catch", "try { f(); } catch {}"],
    ["a method of that name", "f()['catch'](g);"],
    ["catchError of rxjs", "f().pipe(catchError(() => EMPTY));"],
    ["finally", "try { f(); } finally { return; }"],
    ["then", "f().then(a, b);"],
    ["a listener on errors", "socket.on('error', noop);"],
    ["the same in a template", "socket.on(`error`, noop);"],
    ["a listener of the process", 'process.on("uncaughtException", noop);'],
    ["another", 'process.on("unhandledRejection", noop);'],
    ["a parameter that is called for an error", "read(path, (err, data) => use(data));"],
    ["one with a type", "read(path, (error: Error | null) => use());"],
    ["one that may be left out", "read(path, (error?: Error) => use());"],
    ["one with a default", "read(path, (_err = undefined) => use());"],
    ["one without brackets", "read(path, e => use());"],
    ["one before a comment", "read(path, (er /* never */, data) => use(data));"],
    ["one in capitals", "read(path, function (ERR, data) { use(data); });"],
    ["one with a number", "read(path, (err2, data) => use(data));"],
    ["one that says which", "read(path, (queryError, data) => use(data));"],
    ["one that nobody looks at", "read(path, (_, data) => use(data));"],
    ["an observer", "posts.subscribe({ next() {}, error() {} });"],
    ["a second listener", "posts.subscribe(show, () => {});"],
    ["a word with an escape", "f().c\\u0061tch(g);"],
  ])("has %s", (_what, text) => {
    expect(mayHandleErrors(text)).toBe(true);
  });

  it.each([
    ["throws", "if (!user) throw new Error(`no ${id}`);"],
    ["asks", "export const find = async (id) => (await users.find(id)) ?? terror(id);"],
    ["unsubscribes", "posts.unsubscribe();"],
    ["is empty", ""],
  ])("is not one that only %s", (_what, text) => {
    expect(mayHandleErrors(text)).toBe(false);
  });
});

describe("a text in which a call may lose an error", () => {
  it.each([
    ["a method `catch`", "f().catch(g);"],
    ["one on a line of its own", "f()\n  .catch(g);"],
    ["one by its name", "f()['catch'](g);"],
    ["catchError of rxjs", "f().pipe(catchError(() => EMPTY));"],
    ["then", "f().then(a, b);"],
    ["an observer", "f().subscribe(a, b);"],
    ["a listener on errors", "socket.on('error', noop);"],
    ["the same in a template", "socket.on(`error`, noop);"],
    ["a listener of the process", 'process.on("uncaughtException", noop);'],
    ["another", 'process.on("unhandledRejection", noop);'],
    ["a parameter that is called for an error", "read(path, (err, data) => use(data));"],
    ["one alone", "read(path, (error) => use());"],
    ["one alone of a function", "read(path, function (error) { use(); });"],
    ["one before the type of what is handed back", "read(path, (error): void => use());"],
    ["one with a type", "read(path, (error: Error | null) => use());"],
    ["one that may be left out", "read(path, (error?: Error) => use());"],
    ["one with a default", "read(path, (_err = undefined) => use());"],
    ["one without brackets", "read(path, e => use());"],
    ["one before a comment", "read(path, (er /* never */, data) => use(data));"],
    ["one whose brackets a comment follows", "read(path, (er) /* never */ => use(data));"],
    ["one in capitals", "read(path, function (ERR, data) { use(data); });"],
    ["one with a number", "read(path, (err2, data) => use(data));"],
    ["one that says which", "read(path, (queryError, data) => use(data));"],
    ["one that nobody looks at", "read(path, (_, data) => use(data));"],
    ["one in other capitals", "read(path, (Error, data) => use(data));"],
    ["one of a statement that says which, and one behind it", "try { f(); } catch (dbErr) {} read(path, (dbErr) => use());"],
    ["one behind a statement", "try { f(); } catch (e) {} read(path, (e) => use());"],
    ["a word with an escape", "f().c\\u0061tch(g);"],
  ])("has %s", (_what, text) => {
    expect(mayHandleInCalls(text)).toBe(true);
  });

  it.each([
    ["a statement", "try { f(); } catch (error) { throw new Failed({ cause: error }); }"],
    ["one that says which", "try { f(); } catch (dbErr) { throw new Failed({ cause: dbErr }); }"],
    ["one over lines", "try {\n  f();\n}\ncatch ( e )\n{\n  log(e);\n}"],
    ["one that tidies up", "try { f(); } catch {} finally { g(); }"],
    ["names of errors", "throw new Error(`no ${id}`);"],
  ])("is not one that only has %s", (_what, text) => {
    expect(mayHandleInCalls(text)).toBe(false);
  });
});
