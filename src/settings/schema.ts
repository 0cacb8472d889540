import { migrationFormats } from "../catalog/migration-tools.ts";
import { wordCases, separators } from "./naming.ts";
import type { Shape } from "./shape.ts";

const text: Shape = { kind: "text" };
const flag: Shape = { kind: "flag" };
const globs: Shape = { kind: "globs" };
const name = { kind: "text", pattern: /^[a-z][\w-]*$/i, says: "must be a name: letters, digits, `-` and `_`" } as const;
const names: Shape = { kind: "list", item: name };
const packageName: Shape = {
  kind: "text",
  pattern: /^(?:(?:node|bun):)?(?:@[\w.~-]+\/)?[\w~-][\w.~/-]*\*?$|^@[\w.~-]+\/\*$/,
  says: "is no name of a package; a `*` may only stand at its end",
};

const layer: Shape = { kind: "object", keys: { files: globs, imports: names, owns: names, forbids: names, optional: flag } };

const allowance: Shape = {
  kind: "object",
  keys: {
    from: name,
    to: name,
    concern: name,
    package: packageName,
    files: globs,
    reason: { kind: "text", pattern: /\S+\s+\S+\s+\S+/, says: "must say why, in at least three words" },
  },
  required: ["from", "reason"],
};

const concern: Shape = { kind: "object", keys: { packages: { kind: "list", item: packageName, filled: true } }, required: ["packages"] };

/** The shape of `settings.layered`; what the names in it refer to is checked when the model is made. */
export const settingsShape: Shape = {
  kind: "object",
  keys: {
    root: text,
    layers: { kind: "record", name, value: layer },
    concerns: { kind: "record", name, value: concern },
    neutral: globs,
    aliases: { kind: "record", value: text },
    allow: { kind: "list", item: allowance },
    follow: flag,
    naming: { kind: "object", keys: { case: { kind: "choice", of: wordCases }, separator: { kind: "choice", of: separators } } },
    migrations: { kind: "object", keys: { files: globs, format: { kind: "choice", of: [...migrationFormats.keys()] }, since: text } },
    fingerprint: text,
  },
};
