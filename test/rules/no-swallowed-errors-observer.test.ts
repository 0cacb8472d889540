import { noSwallowedErrors } from "../../src/rules/no-swallowed-errors.ts";
import { ruleTester } from "../support/rule-tester.ts";

const service = "/backend/src/users/user.service.ts";
const rxjs = 'import { catchError, from, tap } from "rxjs";\n';
const nest = 'import { HttpService } from "@nestjs/axios";\n';
const strict = [{ tier: "strict" }] as const;

ruleTester().run("no-swallowed-errors: observers", noSwallowedErrors as never, {
  valid: [
    { name: "uses the error", filename: service, code: "posts.subscribe({ next() {}, error(error) { tell(error); } });" },
    { name: "logs", filename: service, code: "posts.subscribe({ next: show, error: console.error });" },
    { name: "says why", filename: service, code: "posts.subscribe({ next: show, error() { /* the next tick asks again */ } });" },
    { name: "says why above", filename: service, code: "// The next tick asks again.\nposts.subscribe({ next: show, error() {} });" },
    { name: "has no listener on errors", filename: service, code: `${rxjs}posts.subscribe({ next() {} });` },
    { name: "has a member error, and is no observer's", filename: service, code: "queue.subscribe({ topic, error: () => {} });" },
    { name: "is something else", filename: service, code: "posts.watch({ next() {}, error() {} });" },
    { name: "listens to a channel", filename: service, code: `${rxjs}redis.subscribe("posts", () => {});` },
    { name: "listens to a channel that is not known", filename: service, code: `${rxjs}redis.subscribe(channel, () => {});` },
    { name: "is of a stream that is not known", filename: service, code: "posts.subscribe(() => {}, () => {});" },
    { name: "uses the error, as the second", filename: service, code: `${rxjs}posts.subscribe(() => {}, (error) => tell(error));` },
    { name: "is handled on its way", filename: service, code: `${rxjs}posts.pipe(catchError(tell)).subscribe({ next: show, error() {} });` },
    { name: "is told on its way", filename: service, code: `${rxjs}posts.pipe(tap({ error: tell })).subscribe({ next: show, error() {} });` },
    { name: "is handed on", filename: service, code: `${rxjs}function f() { const posts = load(); posts.subscribe({ error() {} }); return posts; }` },
    { name: "tells an observer", filename: service, code: `${rxjs}telemetry.send(1).subscribe({ error() {} });` },
    { name: "says in its name that it may fail", filename: service, code: `${rxjs}function fireAndForget() { bus.emit(1).subscribe({ error() {} }); }` },
    { name: "says in its name that it tells an observer", filename: service, code: `${rxjs}function reportMetrics() { bus.emit(1).subscribe({ error() {} }); }` },
  ],
  invalid: [
    { name: "of an observer", filename: service, code: "posts.subscribe({ next: show, error() {} });",
      errors: [{ messageId: "emptyListener", data: { call: "`posts`" }, line: 1, column: 36, endLine: 1, endColumn: 41, suggestions: null }] },
    { name: "that gives a literal", filename: service, code: "posts.subscribe({ complete() {}, error: () => null });",
      errors: [{ messageId: "emptyListener", data: { call: "`posts`" }, line: 1, column: 41, endLine: 1, endColumn: 51, suggestions: null }] },
    { name: "behind what is asked", filename: service, code: "client.subscribe({ query }, { next: show, error: noop });",
      errors: [{ messageId: "emptyListener", data: { call: "`client`" }, line: 1, column: 50, endLine: 1, endColumn: 54, suggestions: null }] },
    { name: "alone, in a file of rxjs", filename: service, code: `${rxjs}posts.subscribe({ error: () => {} });`,
      errors: [{ messageId: "emptyListener", data: { call: "`posts`" }, line: 2, column: 26, endLine: 2, endColumn: 34, suggestions: null }] },
    { name: "alone, of a client of Nest", filename: service, code: `${nest}class A { constructor(private readonly http: HttpService) {}\n b() { this.http.post(url).subscribe({ error: () => {} }); } }`,
      errors: [{ messageId: "emptyListener", data: { call: "`this.http.post`" }, line: 3, column: 47, endLine: 3, endColumn: 55, suggestions: null }] },
    { name: "as the second", filename: service, code: `${rxjs}posts.subscribe((post) => show(post), () => {});`,
      errors: [{ messageId: "emptyListener", data: { call: "`posts`" }, line: 2, column: 39, endLine: 2, endColumn: 47, suggestions: null }] },
    { name: "as the second, of a name", filename: service, code: `${rxjs}function show() {}\nposts.subscribe(show, () => {});`,
      errors: [{ messageId: "emptyListener", data: { call: "`posts`" }, line: 3, column: 23, endLine: 3, endColumn: 31, suggestions: null }] },
    { name: "as the second, behind nothing", filename: service, code: `${rxjs}posts.subscribe(null, () => {});`,
      errors: [{ messageId: "emptyListener", data: { call: "`posts`" }, line: 2, column: 23, endLine: 2, endColumn: 31, suggestions: null }] },
    { name: "as the second, of a stream that is known", filename: service, code: `${rxjs}from(load()).subscribe(next, () => {});`,
      errors: [{ messageId: "emptyListener", data: { call: "`load`" }, line: 2, column: 30, endLine: 2, endColumn: 38, suggestions: null }] },
    { name: "that tells an observer, in strict", filename: service, code: `${rxjs}telemetry.send(1).subscribe({ error() {} });`, options: strict,
      errors: [{ messageId: "emptyListener", data: { call: "`telemetry.send`" }, line: 2, column: 36, endLine: 2, endColumn: 41, suggestions: null }] },
  ],
});
