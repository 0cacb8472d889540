import { describe, expect, it } from "vitest";
import { isReason } from "../../src/rules/no-swallowed-errors/reason.ts";

describe("a comment that gives a reason", () => {
  it.each([
    " The cache is only a help.", "\n   * The cache is only\n   * a help.\n   ", " кэш здесь не обязателен", " best effort: clean-up", " user's own fault", " 404 is fine", " Prettier only keeps it tidy.", " ignore: the socket is gone", " ignored on purpose here", " ignore errors of the cache", " continue with the next", " skip what is no file", " skip over the header line",
    " nothing is lost: the cache is filled later", " disconnected ", " Non-blocking", " non bloccante ", " no bloqueante", " não bloqueante", " non bloquant", " no font ", " No window.", " client disconnected", " nothing to release", " Nothing to clean up", " empty on purpose: the next tick asks again", " if redis is down (it often is), the database answers", " this can fail when redis restarts (we go on)",
    " return to the old price (see above)", " next time (in a minute) it works", " throw nothing here (the caller polls)", " let the job go on = no harm", " const is fine here", " await the next tick (a minute)",
    " eslint-disable-next-line no-empty -- the cache is a help", " istanbul ignore next -- cannot happen on Linux", " @ts-expect-error --- types of the driver lag", " the todo list is empty", " best-effort", " 如果数据库操作异常则验证失败", " キャッシュがなくても動く", " gone", " stderr gone ", " endpoint closing", " * DB unavailable.", " not there", " not running", " possibly deleted", " best effort", " keep original", " keeps existing ", " already gone", " peer unreachable", " table missing", " already disposed ", " fire-and-forget", " non-critical", " not fatal", " a price of {n} is kept for good",
    " No error handling needed: the cron asks again", " without handlers the socket stays open", " no rows are no error", " there is no handler for it yet, the caller polls",
  ])("%j", (comment) => {
    expect(isReason(comment)).toBe(true);
  });
});

describe("a comment that gives none", () => {
  it.each([
    "", " ", " ignore", " ignored", " see docs/errors/lost.md", " https://example.com/a/b/c", " noop", " no errors", " no logging", " No handling", " no need", " no-op!", " no ox", " no-op", " empty", " do nothing", " not needed", " keep going", " keep it", " 忽略错误", " 忽略这个错误", " 什么都不做", " best", " unreachable", " unreachable code", " probably fine", " gone wrong", " close", " closing it", " unclosed", " not", " possibly", " already", " notfatal", " ---- ---- ----", " swallow the error", " swallowed on purpose here", " nothing to do here", " nothing to do", " nothing to handle", " Nothing to worry about", " empty catch block", " no-op for now", " Continue on error", " ignore all errors", " just ignore the exception and continue.", " do nothing on error", " Skip over errors", " skipping over the error", " skipped on any error", " swallowing the exception",
    " WARNING: No err handling", " No error handling here", " no handling for now", " Without any error handling yet!", " there is no exception handler here", " NOTE - missing error checks", " there's no error checking at all.",
    " TODO handle this error properly", " todo: tell the user about it", " FIXME this hides real errors", " xxx what do we do here", " hack around the old driver",
    " eslint-disable-next-line no-empty", " eslint-disable-next-line no-empty -- later", " prettier-ignore this one line", " @ts-ignore the types here", " istanbul ignore next line", " c8 ignore next 3", " v8 ignore next 3", " biome-ignore lint no reason", " oxlint-disable-next-line no empty block",
    " console.log(error, user, order)", " logger.error(user, order, error)", " this.logger.warn(user, order)", " throw new Error(one, two)", " throw error(one, two)", " return fail(user, order)", " await retry(user, order)", " next(error, user, order)", " if (error.code === 404) return", " if(a) b c",
    " const why = error as Error", " let a=error as Error", " retry(user, order, error);", " for (const one of all) {", " goes on here }", "\n * throw new Error(user, order)\n",
  ])("%j", (comment) => {
    expect(isReason(comment)).toBe(false);
  });
});
