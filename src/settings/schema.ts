import * as v from "valibot";

const name = v.pipe(v.string(), v.regex(/^[a-z][\w-]*$/i, "must be a name: letters, digits, `-` and `_`"));
const glob = v.pipe(v.string(), v.nonEmpty("must not be empty"));
const globs = v.union([glob, v.pipe(v.array(glob), v.nonEmpty("must not be empty"))]);
const names = v.array(name);

const layer = v.strictObject({
  files: v.optional(globs),
  imports: v.optional(names),
  owns: v.optional(names),
  forbids: v.optional(names),
  optional: v.optional(v.boolean()),
});

const allowance = v.strictObject({
  from: name,
  to: v.optional(name),
  concern: v.optional(name),
  package: v.optional(v.pipe(v.string(), v.nonEmpty("must not be empty"))),
  files: v.optional(globs),
  reason: v.pipe(v.string(), v.regex(/\S+\s+\S+\s+\S+/, "must say why, in at least three words")),
});

/** The shape of `settings.layered`; what the names in it refer to is checked when the model is made. */
export const settingsSchema = v.strictObject({
  root: v.optional(v.pipe(v.string(), v.nonEmpty("must not be empty"))),
  layers: v.optional(v.record(name, layer)),
  concerns: v.optional(v.record(name, v.strictObject({ packages: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty("must not be empty"))), v.nonEmpty("must not be empty")) }))),
  neutral: v.optional(globs),
  aliases: v.optional(v.record(v.string(), v.string())),
  allow: v.optional(v.array(allowance)),
  follow: v.optional(v.boolean()),
});
