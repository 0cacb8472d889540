import type { MigrationFolder } from "./migration-folder.ts";
import type { MigrationName } from "./migration.ts";
import { impossibleIn, readStamp, type Stamp } from "./stamp.ts";

/** So many spelt alike, and four of five of all, are a custom. Two that are spelt otherwise alike may be the next one. */
const enough = { alike: 3, of: 0.8 };

/** How digits and joints follow each other. */
const layoutOf = (text: string): string => text.replaceAll(/\d/g, "0");

/** The layout that nearly all have, if one is left over. */
function layoutBeside(own: string, layouts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const layout of layouts) counts.set(layout, (counts.get(layout) ?? 0) + 1);
  return counts.get(own) === 1 ? [...counts].find(([, count]) => count >= enough.alike && count >= layouts.length * enough.of)?.[0] : undefined;
}

/** True if two layouts part before one of them ends: a joint is read before a digit or behind it, so that one comes before all others of its day, or behind them. */
const doPart = (one: string, other: string): boolean => Array.from(one).some((sign, at) => at < other.length && sign !== other[at]);

/** The digits of a stamp in another layout, if they fit. */
function relaid(text: string, layout: string): string | undefined {
  const digits = text.replaceAll(/\D/g, "");
  let at = 0;
  const made = layout.replaceAll("0", () => digits.charAt(at++));
  return at === digits.length ? made : undefined;
}

/** A day with one joint, in either place, where all others have two or none: `201909-26-…`, `2019-0926-…`. */
const dayApart = /^(?:19|20)\d{2}(?:[-_]\d{4}|\d{2}[-_]\d{2})(?=[-_.]|$)/;

/** The stamp of a name as a day, where it is read as a number. */
function dayIn({ name, stamp }: MigrationName): Stamp {
  const text = stamp.kind === "number" ? (dayApart.exec(name)?.[0] ?? "") : "";
  const { kind, moment } = readStamp(text.replaceAll(/\D/g, ""));
  return moment !== undefined && impossibleIn(moment) === undefined ? { kind, text, moment } : stamp;
}

/** A day, or a time, in whose numbers a zero in front may be missing: `2022.09.9T09.00.00`, `2024-3-5`. */
const spaced = /^\d{4}([-_.])\d{1,2}\1\d{1,2}(?:T[\d.]*\d)?(?=\D|$)/i;

/** The stamp as it is read and the whole name as it is to be, with a name that has it so. */
interface Spelling {
  readonly stamp: Stamp;
  readonly right: string;
  readonly example: string;
}

/** How a stamp is to be spelt whose numbers lack a zero that those of others have: `2022.09.9T…` comes behind `2022.09.22T…`. */
function paddedAsOthers({ name }: MigrationName, { custom, byStamp }: MigrationFolder): Spelling | undefined {
  const text = spaced.exec(name)?.[0] ?? "";
  const padded = text.replaceAll(/\d+/g, (digits) => digits.padStart(2, "0"));
  const { kind, moment, text: right } = readStamp(`${padded}${name.slice(text.length)}`);
  if (custom === undefined || padded === text || kind !== custom.kind || moment === undefined || impossibleIn(moment) !== undefined || byStamp.has(right)) return undefined;
  return { stamp: { kind, text, moment }, right: `${padded}${name.slice(text.length)}`, example: custom.example };
}

/**
 * How a stamp is to be spelt that says its time as the others of its folder do, with joints in other places: `20240325-182122` among `20240324182122`. Numbers and
 * versions say none. Or with a zero less.
 */
export function spelledAsOthers(migration: MigrationName, folder: MigrationFolder): Spelling | undefined {
  const { custom, migrations, byStamp } = folder;
  const padded = paddedAsOthers(migration, folder);
  if (padded !== undefined) return padded;
  const stamp = dayIn(migration);
  const isOfKind = (one: Stamp): boolean => one.kind === custom?.kind || (one.kind === "day" && custom?.kind === "dashed");
  if (migration.prefix !== "" || stamp.moment === undefined || !isOfKind(stamp)) return undefined;
  const alike = migrations.map((one) => ({ name: one.name, ...dayIn(one) })).filter(isOfKind);
  const own = layoutOf(stamp.text);
  const layout = layoutBeside(own, alike.map(({ text }) => layoutOf(text)));
  if (layout === undefined || !doPart(own, layout)) return undefined;
  const [right, example] = [relaid(stamp.text, layout), alike.find(({ text }) => layoutOf(text) === layout)];
  if (right === undefined || example === undefined || byStamp.has(right)) return undefined;
  return { stamp, right: `${right}${migration.name.slice(stamp.text.length)}`, example: example.name };
}
