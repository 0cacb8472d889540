import type { SyncApi } from "../catalog/sync-database.ts";
import { exportedValue, stepAwait, stepCall, stepMember, stepNew, typedValue, type Step, type SyncValue } from "../catalog/sync-databases.ts";
import { syncSqliteApis } from "../catalog/sync-sqlite.ts";
import { firstOf, stringOf } from "./nodes.ts";
import type { Tracer } from "./tracer.ts";
import type { Value } from "./value.ts";

/** How many steps a value is looked at. */
const deepest = 12;

/** True if a value loads a module when it is called: `process.getBuiltinModule`, what `createRequire(…)` returns. */
function isLoader(value: Value): boolean {
  if (value.kind === "member") return value.name === "getBuiltinModule" && value.of.kind === "global" && value.of.name === "process";
  if (value.kind === "export") return /^(?:node:)?process$/.test(value.specifier) && value.path.at(-1) === "getBuiltinModule";
  return value.kind === "result" && value.of.kind === "export" && /^(?:node:)?module$/.test(value.of.specifier) && value.of.path.at(-1) === "createRequire";
}

/** An export of a package and the members taken of it. */
interface PackageExport {
  readonly specifier: string;
  readonly path: readonly string[];
}

/** The export of a package that a value is, by `import` and `require`, or by a loader that is neither. */
export function exportOf(value: Value | undefined): PackageExport | undefined {
  if (value?.kind === "export") return value;
  if (value?.kind === "member") {
    const whole = exportOf(value.of);
    return whole && { ...whole, path: [...whole.path, value.name] };
  }
  const specifier = value?.kind === "result" && isLoader(value.of) ? stringOf(value.args[0]) : undefined;
  return specifier === undefined ? undefined : { specifier, path: [] };
}

/** What a value is to the synchronous drivers: a handle, a statement, a method; undefined if it does not come from one. */
export function syncValueOf(value: Value | undefined, tracer: Tracer, depth = 0): SyncValue | undefined {
  if (value === undefined || depth > deepest) return undefined;
  const known = exportOf(value);
  if (known !== undefined) return exportedValue(known.specifier, known.path);
  switch (value.kind) {
    case "class":
      // A subclass of a driver's class is constructed as one.
      return syncValueOf(tracer.superOf(value), tracer, depth + 1);
    case "instance": {
      const declared = value.declared ? exportOf(value.of) : undefined;
      const typed = declared && typedValue(declared.specifier, declared.path, value.typeArgument);
      if (typed !== undefined) return (value.beside ?? []).every((one) => isAlike(syncValueOf(one, tracer, depth + 1), typed)) ? typed : undefined;
      const made = syncValueOf(value.of, tracer, depth + 1);
      return made && stepNew(made).value;
    }
    case "result":
      return awaited(stepOf(value, tracer, depth).value);
    case "member": {
      const owner = syncValueOf(value.of, tracer, depth + 1);
      return owner && stepMember(owner, value.name);
    }
    case "passed": {
      const callee = syncValueOf(value.of, tracer, depth + 1);
      const { passes, passesAt = 0, refusesAsync } = callee === undefined ? {} : stepCall(callee);
      return passesAt === value.at && !(refusesAsync && value.isAsync) ? passes : undefined;
    }
    case "several":
      return common(value.values.map((one) => syncValueOf(one, tracer, depth + 1)));
    case "shape":
      return firstOf(value.bases, (base) => syncValueOf(base, tracer, depth + 1));
    default:
      return undefined;
  }
}

/** True for what is used in the same way, such as a database and its transaction in drizzle. */
const isAlike = (one: SyncValue | undefined, other: SyncValue | undefined): boolean => one?.role === other?.role && one?.method === other?.method;

/** All of what SQLite does in the process blocks, by whichever driver. */
const isSqlite = (value: SyncValue | undefined): boolean => value !== undefined && syncSqliteApis.includes(value.api);

/** What all of several values are. */
function common([first, ...others]: readonly (SyncValue | undefined)[]): SyncValue | undefined {
  return others.every((one) => isAlike(one, first) && (one?.api === first?.api || (isSqlite(one) && isSqlite(first)))) ? first : undefined;
}

/** The way a value is followed leaves `await` out, and what is no promise stays what it is. */
const awaited = (value: SyncValue | undefined): SyncValue | undefined => value && stepAwait(value);

function stepOf(value: Extract<Value, { kind: "result" }>, tracer: Tracer, depth: number): Step {
  const callee = syncValueOf(value.of, tracer, depth + 1);
  return callee === undefined ? {} : stepOver(callee, value, tracer, depth);
}

/** True for a function that returns a promise, whatever it does. */
const isAsync = (value: Value | undefined): boolean => value?.kind === "function" && "async" in value.node && value.node.async;

function stepOver(callee: SyncValue, { args, frame }: Extract<Value, { kind: "result" }>, tracer: Tracer, depth: number): Step {
  const step = stepCall(callee, args.slice(0, 1).map((argument) => syncValueOf(tracer.trace(argument, frame), tracer, depth + 1)));
  return step.refusesAsync && args.some((argument) => isAsync(tracer.trace(argument, frame))) ? {} : step;
}

/** What calling, or constructing with `new`, does to the event loop, and by which driver; undefined if none has to do with it. */
export function syncStepOf(value: Value | undefined, tracer: Tracer): (Step & { readonly api: SyncApi }) | undefined {
  if (value?.kind !== "result" && (value?.kind !== "instance" || value.declared)) return undefined;
  const made = syncValueOf(value.of, tracer, 1);
  return made && { ...(value.kind === "result" ? stepOver(made, value, tracer, 0) : stepNew(made)), api: made.api };
}
