import { httpErrorAt, unsureNames } from "../catalog/http-errors.ts";
import { wordsOf } from "../layers/file-words.ts";
import { nameOf } from "../layers/path.ts";
import { placeOf } from "./declared-in.ts";
import { saysApi } from "./domain-base.ts";
import { constructorOf, staticFieldOf } from "./fields.ts";
import { memberError } from "./framework-member.ts";
import { httpNameOf, saysHttpError } from "./http-error-name.ts";
import { firstOf } from "./nodes.ts";
import { returnedBy } from "./returns.ts";
import { carriesStatus, isFailure } from "./status.ts";
import { isStatusless } from "./statusless.ts";
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
  /** What it is an error of, if not of plain HTTP: `GraphQL`. */
  readonly speaks?: string | undefined;
  /** True for a base of domain errors, as long as nothing has said more. */
  readonly domainBase?: true | undefined;
}

/** What decides about classes that the project declares itself. */
export interface HttpErrorNames {
  /** Names of home-made classes that say HTTP. */
  readonly homeMade: readonly string[];
  /** True if what extends a base of domain errors counts too. */
  readonly withDomainBases?: boolean;
}

/** How many superclasses are looked at. */
const deepest = 8;

const lastOf = (path: readonly string[]): string => path.findLast((name) => name !== "default" && name !== "*") ?? "default";

/** Asked only where it matters, since arguments have to be followed to tell. */
type Given = () => boolean;

/** @param given whether the error is given a status, which some classes need to be one of HTTP */
function exported(value: Extract<Value, { kind: "export" }>, kinds: readonly string[], given: Given): HttpError | undefined {
  const found = httpErrorAt(value.specifier, value.path);
  if (found === undefined || found.redirect === true || !kinds.includes(found.kind) || (found.onlyWithStatus === true && !given())) return undefined;
  const name = lastOf(value.path);
  return { name: name === "default" ? value.specifier : name, specifier: value.specifier, file: undefined, speaks: found.speaks, domainBase: found.domainBase };
}

type Made = Extract<Value, { kind: "instance" | "result" }>;

/** True if one of the arguments is a status, or carries one: `new Exception("no", { status: 404 })`. */
const givesStatus = ({ args, frame }: Made, tracer: Tracer): Given => () => args.some((argument) => isFailure(argument, tracer, frame) || carriesStatus(argument, tracer, frame));

const scriptEnding = /\.[cm]?[jt]sx?$/;
const spelled = (name: string): string => wordsOf(name).join("");

/** A class of a file that is not on the disk: a default export, or a whole module, is called as its file is. */
function missing({ name, file }: Extract<Value, { kind: "missing" }>, { homeMade }: HttpErrorNames): HttpError | undefined {
  const own = name === "default" || name === "*" ? homeMade.find((one) => spelled(one) === spelled(nameOf(file).replace(scriptEnding, ""))) : homeMade.find((one) => one === name);
  return own === undefined ? undefined : { name: own, specifier: undefined, file };
}

/**
 * The HTTP error class that a value is: of a package, a subclass of one, or home-made under a name that says HTTP.
 * @param given whether a status is given to what is made of it
 */
export function httpErrorClass(value: Value | undefined, tracer: Tracer, names: HttpErrorNames, given: Given, depth = 0): HttpError | undefined {
  if (value === undefined || depth > deepest) return undefined;
  switch (value.kind) {
    case "export":
      return exported(value, ["class"], given);
    case "result":
      return value.of.kind === "export" ? exported(value.of, ["class-factory"], () => given() || givesStatus(value, tracer)()) : undefined;
    case "missing":
      return missing(value, names);
    case "class": {
      const own = value.node.id?.name;
      // Some begin their classes with a small letter.
      const called = own === undefined ? "" : own.charAt(0).toUpperCase() + own.slice(1);
      const isListed = own !== undefined && (names.homeMade.includes(own) || names.homeMade.includes(called));
      if (isListed && (!unsureNames.has(called) || !isStatusless(value, tracer) || given())) return { name: own, specifier: undefined, file: placeOf(value) };
      const isGiven: Given = () => given() || isFailure(staticFieldOf(value.node, "status")?.value, tracer, value.frame);
      const parent = httpErrorClass(tracer.superOf(value), tracer, names, isGiven, depth + 1);
      if (parent?.domainBase === true && names.withDomainBases !== true && !isGiven() && !saysApi(value)) return undefined;
      const known = parent ?? returnedInstead(value, tracer, names, depth);
      return known && { ...known, name: own ?? known.name, file: placeOf(value), domainBase: undefined };
    }
    default:
      return undefined;
  }
}

/** The HTTP error that a constructor hands out in place of what it constructs: `constructor() { return new HTTPException(404); }`. */
function returnedInstead({ node, frame }: Extract<Value, { kind: "class" }>, tracer: Tracer, names: HttpErrorNames, depth: number): HttpError | undefined {
  const constructor = constructorOf(node);
  return constructor && firstOf(returnedBy(constructor), (one) => httpErrorOf(tracer.trace(one, frame), tracer, names, depth + 1));
}

function madeOf(of: Value, made: Made, tracer: Tracer, names: HttpErrorNames, depth: number): HttpError | undefined {
  const given = givesStatus(made, tracer);
  const known = httpErrorClass(of, tracer, names, given, depth);
  if (known !== undefined || of.kind !== "class" || !names.homeMade.some(saysHttpError)) return known;
  const name = httpNameOf(of, made.args.length, given, tracer);
  return name === undefined ? undefined : { name: of.node.id?.name ?? name, specifier: undefined, file: placeOf(of) };
}

/** The HTTP error that a value is: made with `new`, by a factory, or thrown by what was called. */
export function httpErrorOf(value: Value | undefined, tracer: Tracer, names: HttpErrorNames, depth = 0): HttpError | undefined {
  if (value?.kind === "instance") return value.declared ? undefined : madeOf(value.of, value, tracer, names, depth);
  if (value?.kind !== "result") return undefined;
  if (value.of.kind === "export") return exported(value.of, ["class", "factory", "thrower"], givesStatus(value, tracer));
  if (value.of.kind === "member") return memberError(value.of, tracer);
  return value.of.kind === "result" ? madeOf(value.of, value, tracer, names, depth) : undefined;
}
