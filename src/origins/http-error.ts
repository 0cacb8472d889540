import { memberOfObject, objectOfCall, objectOfType, type FrameworkObject } from "../catalog/framework-objects.ts";
import { httpErrorAt } from "../catalog/http-errors.ts";
import { wordsOf } from "../layers/file-words.ts";
import { nameOf } from "../layers/path.ts";
import { placeOf } from "./declared-in.ts";
import type { Tracer } from "./tracer.ts";
import type { Value } from "./value.ts";

/** An HTTP error that an expression makes or throws, as data. */
export interface HttpError {
  /** What it is called where it is declared: `NotFoundException`, `HttpException`, `notFound`. */
  readonly name: string;
  /** The package it comes from; undefined if the project itself declares it. */
  readonly specifier: string | undefined;
  /** The project file that declares the class, if it is one of the project's own. */
  readonly file: string | undefined;
}

/** What decides about classes that the project declares itself. */
export interface HttpErrorNames {
  /** Names of home-made classes that say HTTP. */
  readonly homeMade: readonly string[];
}

/** How many superclasses are looked at. */
const deepest = 8;

const lastOf = (path: readonly string[]): string => path.findLast((name) => name !== "default" && name !== "*") ?? "default";

function exported(value: Extract<Value, { kind: "export" }>, kinds: readonly string[]): HttpError | undefined {
  const found = httpErrorAt(value.specifier, value.path);
  if (found === undefined || found.redirect === true || !kinds.includes(found.kind) || found.onlyWithStatus === true) return undefined;
  const name = lastOf(value.path);
  return { name: name === "default" ? value.specifier : name, specifier: value.specifier, file: undefined };
}

const scriptEnding = /\.[cm]?[jt]sx?$/;
const spelled = (name: string): string => wordsOf(name).join("");

/** A class of a file that is not on the disk: a default export, or a whole module, is called as its file is. */
function missing({ name, file }: Extract<Value, { kind: "missing" }>, { homeMade }: HttpErrorNames): HttpError | undefined {
  const own = name === "default" || name === "*" ? homeMade.find((one) => spelled(one) === spelled(nameOf(file).replace(scriptEnding, ""))) : homeMade.find((one) => one === name);
  return own === undefined ? undefined : { name: own, specifier: undefined, file };
}

/** The HTTP error class that a value is: of a package, a subclass of one, or home-made under a name that says HTTP. */
export function httpErrorClass(value: Value | undefined, tracer: Tracer, names: HttpErrorNames, depth = 0): HttpError | undefined {
  if (value === undefined || depth > deepest) return undefined;
  switch (value.kind) {
    case "export":
      return exported(value, ["class"]);
    case "result":
      return value.of.kind === "export" ? exported(value.of, ["class-factory"]) : undefined;
    case "missing":
      return missing(value, names);
    case "class": {
      const own = value.node.id?.name;
      if (own !== undefined && names.homeMade.includes(own)) return { name: own, specifier: undefined, file: placeOf(value) };
      const parent = httpErrorClass(tracer.superOf(value), tracer, names, depth + 1);
      return parent && { name: own ?? parent.name, specifier: parent.specifier, file: placeOf(value) };
    }
    default:
      return undefined;
  }
}

/** The object of a framework that a value is: Koa's context, Fastify's reply, what hangs on them. */
function frameworkObject(value: Value, tracer: Tracer, depth = 0): FrameworkObject | undefined {
  if (depth > deepest) return undefined;
  switch (value.kind) {
    case "instance": {
      if (value.of.kind === "export") return objectOfType(value.of.specifier, value.of.path);
      const parent = value.of.kind === "class" ? tracer.superOf(value.of) : undefined;
      return parent?.kind === "export" ? objectOfType(parent.specifier, parent.path) : undefined;
    }
    case "result":
      return value.of.kind === "export" ? objectOfCall(value.of.specifier, value.of.path) : undefined;
    case "member": {
      const owner = frameworkObject(value.of, tracer, depth + 1);
      return owner && memberOfObject(owner, value.name)?.object;
    }
    default:
      return undefined;
  }
}

/** An HTTP error that a member of a framework's object makes or throws: `ctx.throw(404)`, `reply.notFound()`. */
function byMember({ of, name }: Extract<Value, { kind: "member" }>, tracer: Tracer): HttpError | undefined {
  const owner = frameworkObject(of, tracer);
  const error = owner && memberOfObject(owner, name)?.error;
  if (owner === undefined || error === undefined || error.redirect === true) return undefined;
  return { name, specifier: owner.split("-")[0], file: undefined };
}

/** The HTTP error that a value is: made with `new`, by a factory, or thrown by what was called. */
export function httpErrorOf(value: Value | undefined, tracer: Tracer, names: HttpErrorNames): HttpError | undefined {
  if (value?.kind === "instance") return value.declared ? undefined : httpErrorClass(value.of, tracer, names);
  if (value?.kind !== "result") return undefined;
  if (value.of.kind === "export") return exported(value.of, ["class", "factory", "thrower"]);
  if (value.of.kind === "member") return byMember(value.of, tracer);
  return value.of.kind === "result" ? httpErrorClass(value.of, tracer, names) : undefined;
}
