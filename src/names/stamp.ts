import type { StampKind } from "../catalog/migration-tools.ts";

/** A moment in UTC, as far as a stamp names it. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The start of a migration's name. */
export interface Stamp {
  readonly kind: StampKind;
  /** As it stands in the name. */
  readonly text: string;
  /** What it says of the time, right or wrong; undefined for kinds that say nothing. */
  readonly moment?: Moment;
}

const calendar: readonly (readonly [StampKind, RegExp])[] = [
  ["house", /^(\d{4})(\d{2})(\d{2})_(\d{2})(\d{2})(?=[-_.]|$)/],
  ["seconds", /^(\d{4})(\d{2})(\d{2})_(\d{2})(\d{2})(\d{2})(?=\D|$)/],
  // Behind a dash a number may be that of a ticket: it has to be a time.
  ["seconds", /^((?:19|20)\d{2})(\d{2})(\d{2})-([01]\d|2[0-3])([0-5]\d)([0-5]\d)(?=\D|$)/],
  ["milliseconds", /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})\d{3}(?=\D|$)/],
  ["seconds", /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?=\D|$)/],
  ["minutes", /^((?:19|20)\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?=\D|$)/],
  ["iso", /^(\d{4})-?(\d{2})-?(\d{2})T(\d{2})-?(\d{2})-?(\d{2})?(?:\.?\d{3}|[-_]\d{3}(?=Z))?Z?(?=[-_.]|$)/i],
  ["iso", /^(\d{4})-?(\d{2})-?(\d{2})T(\d{2})[:_](\d{2})[:_](\d{2})(?:[._]\d{3}(?=Z))?Z?(?=[-_.]|$)/i],
  ["dotted", /^(\d{4})\.(\d{2})\.(\d{2})T(\d{2})\.(\d{2})\.(\d{2})(?:\.\d{3}(?=[-_.]|$))?(?=\D|$)/],
  ["dashed", /^(\d{4})[-_](\d{2})[-_](\d{2})[-_T](\d{2})[-_.]?(\d{2})[-_.]?(\d{2})?(?=\D|$)/],
  // Behind a day alone, a number that ends the name says which one of that day it is.
  ["dashed", /^(\d{4})[-_](\d{2})[-_](\d{2})(?:[-_]\d{1,2}$)?(?=\D|$)/],
  ["hours", /^(20[0-4]\d)(\d{2})(\d{2})(\d{2})(?=\D|$)/],
  // A time, or the number of a ticket: it is told in a right name, and two of one day may share it.
  ["day", /^((?:19|20)\d{2})(\d{2})(\d{2})[-_]([01]\d|2[0-3])[-_]?([0-5]\d)(?=[-_.]|$)/],
  ["day", /^((?:19|20)\d{2})(\d{2})(\d{2})(?:[-_]\d{1,2}$)?(?=\D|$)/],
];

/** True for a stamp that says a day and no time, in either spelling. */
export const isOfDay = ({ kind, text }: Stamp): boolean => kind === "day" || (kind === "dashed" && /^\d{4}[-_]\d{2}[-_]\d{2}(?:[-_]\d{1,2})?$/.test(text));

function momentOf(parts: readonly (string | undefined)[]): Moment {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) => Number(part ?? 0));
  return { year, month, day, hour, minute, second };
}

/** The moment of a number of milliseconds since 1970. */
export function momentOfEpoch(milliseconds: number): Moment {
  const date = new Date(milliseconds);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** Reads digits that are no calendar date. Behind a number a letter is part of it, of a step put in between: `0075a`. Thirteen that begin with 20 are a date with a digit missing: the clock gets there in 2033. */
function fromDigits(text: string): Stamp {
  const value = Number(text);
  if (text.length === 13 && /^(?:0|1)/.test(text)) return { kind: "epoch-ms", text, moment: momentOfEpoch(value) };
  if (text.length === 10 && /^(?:0|1)/.test(text)) return { kind: "epoch-s", text, moment: momentOfEpoch(value * 1000) };
  return { kind: text.length <= 7 ? "number" : "digits", text };
}

/** A version that is all of a name, or its second step: `2.5.12`, `v1.0`, `v3.8.0_1`. A year is none. */
const wholeVersion = /^v?\d{1,3}(?:\.\d+){1,3}(?:[-_]\d{1,3})?$/i;

/** Reads the stamp that a name begins with. */
export function readStamp(name: string): Stamp {
  if (wholeVersion.test(name)) return { kind: "version", text: name };
  const version = /^v?(?:\d+\.\d+[a-z\d.]*|next)[-_](?:(\d{10})(?=\D|$))?/i.exec(name);
  if (version !== null && !/^\d{4}\.\d{2}\.\d{2}T/.test(name)) {
    const text = version[0].replace(/[-_]$/, "");
    return version[1] === undefined ? { kind: "version", text } : { kind: "version", text, moment: momentOfEpoch(Number(version[1]) * 1000) };
  }
  for (const [kind, pattern] of calendar) {
    const match = pattern.exec(name);
    if (match !== null) return { kind, text: match[0], moment: momentOf(match.slice(1)) };
  }
  const digits = /^(?:\d{1,6}[a-z](?=[-_.]|$)|\d+)/i.exec(name)?.[0];
  return digits === undefined ? { kind: "none", text: "" } : fromDigits(digits);
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** What is impossible about a moment, such as "month 13", or undefined if there can be such a time. */
export function impossibleIn({ year, month, day, hour, minute, second }: Moment): string | undefined {
  if (year < 1990 || year > 2099) return `year ${String(year)}`;
  if (month < 1 || month > 12) return `month ${String(month)}`;
  if (day < 1 || day > daysIn(year, month)) return `day ${String(day)} in month ${String(month)}`;
  if (hour > 23) return `hour ${String(hour)}`;
  if (minute > 59) return `minute ${String(minute)}`;
  return second > 59 ? `second ${String(second)}` : undefined;
}

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");

/** A moment as each kind of stamp spells it; undefined for kinds that no moment gives. */
export function writeStamp(kind: StampKind, moment: Moment): string | undefined {
  const { year, month, day, hour, minute, second } = moment;
  const date = `${pad(year, 4)}${pad(month)}${pad(day)}`;
  const epoch = Date.UTC(year, month - 1, day, hour, minute, second);
  switch (kind) {
    case "house":
      return `${date}_${pad(hour)}${pad(minute)}`;
    case "minutes":
      return `${date}${pad(hour)}${pad(minute)}`;
    case "seconds":
      return `${date}${pad(hour)}${pad(minute)}${pad(second)}`;
    case "milliseconds":
      return `${date}${pad(hour)}${pad(minute)}${pad(second)}000`;
    case "hours":
      return `${date}${pad(hour)}`;
    case "day":
      return date;
    case "iso":
      return `${date}T${pad(hour)}${pad(minute)}${pad(second)}`;
    case "dotted":
      return `${pad(year, 4)}.${pad(month)}.${pad(day)}T${pad(hour)}.${pad(minute)}.${pad(second)}`;
    case "pointed":
      return `${date}.${pad(hour)}${pad(minute)}`;
    case "dashed":
      return `${pad(year, 4)}-${pad(month)}-${pad(day)}-${pad(hour)}-${pad(minute)}-${pad(second)}`;
    case "epoch-ms":
      return String(epoch);
    case "epoch-s":
      return String(epoch / 1000);
    default:
      return undefined;
  }
}

/** A moment down to its minute, as text that sorts. */
export function minuteOf(moment: Moment): string {
  return writeStamp("house", moment) ?? "";
}
