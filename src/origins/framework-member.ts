import { callNames, memberOfObject, objectOfCall, objectOfType, type FrameworkObject } from "../catalog/framework-objects.ts";
import type { HttpError } from "./http-error.ts";
import { firstOf } from "./nodes.ts";
import type { Tracer } from "./tracer.ts";
import type { Value } from "./value.ts";

/** How many members and superclasses are looked at. */
const deepest = 8;

/** An object of a framework, and the package that its type or its maker is of. */
interface Owner {
  readonly object: FrameworkObject;
  readonly specifier: string;
}

const owner = (object: FrameworkObject | undefined, { specifier }: { readonly specifier: string }): Owner | undefined => object && { object, specifier };

/** The object of a framework that a value is: Koa's context, Fastify's reply, what hangs on them. */
function ownerOf(value: Value, tracer: Tracer, depth = 0): Owner | undefined {
  if (depth > deepest) return undefined;
  switch (value.kind) {
    case "instance": {
      const of = value.of.kind === "class" ? tracer.superOf(value.of) : value.of;
      return of?.kind === "export" ? owner(objectOfType(of.specifier, of.path), of) : undefined;
    }
    case "result":
      return value.of.kind === "export" ? owner(objectOfCall(value.of.specifier, value.of.path), value.of) : undefined;
    case "member": {
      const of = ownerOf(value.of, tracer, depth + 1);
      return of && owner(memberOfObject(of.object, value.name)?.object, of);
    }
    case "shape":
      return firstOf(value.bases, (base) => ownerOf(base, tracer, depth + 1));
    default:
      return undefined;
  }
}

/** An HTTP error that a member of a framework's object makes or throws: `ctx.throw(404)`, `reply.notFound()`. */
export function memberError({ of, name }: Extract<Value, { kind: "member" }>, tracer: Tracer): HttpError | undefined {
  const known = ownerOf(of, tracer);
  const error = known && memberOfObject(known.object, name)?.error;
  if (known === undefined || error === undefined || error.redirect === true) return undefined;
  const called = callNames[known.object];
  return { name: called === undefined ? name : `${called}.${name}`, specifier: known.specifier, file: undefined };
}
