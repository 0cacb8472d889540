import { describe, expect, it } from "vitest";
import { mayHandleErrors } from "../../src/rules/no-swallowed-errors/may-handle-errors.ts";

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
