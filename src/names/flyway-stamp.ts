import { impossibleIn, readStamp, type Moment, type Stamp } from "./stamp.ts";

const pointed = /^((?:19|20)\d{2})(\d{2})(\d{2})\.(\d{2})(\d{2})$/;

/** What a version says that is a day and a time with a point between them: `20240325.1821`. */
export function pointedMoment(version: string): Moment | undefined {
  const parts = pointed.exec(version)?.slice(1).map(Number);
  if (parts === undefined) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
  return { year, month, day, hour, minute, second: 0 };
}

/** Flyway's version goes up to the two underscores, and has dots or underscores of its own. */
export function flywayStamp(body: string): Stamp {
  const version = /^\d[\d._]*?(?=__|$)/.exec(body)?.[0] ?? "";
  const moment = pointedMoment(version);
  // Behind the point there may be the number of a ticket: it has to be a time.
  if (moment !== undefined && impossibleIn(moment) === undefined) return { kind: "pointed", text: version, moment };
  const stamp = readStamp(version);
  return stamp.text === version ? stamp : { kind: "version", text: version };
}
