import { impossibleIn, minuteOf, type Moment } from "./stamp.ts";

/** True for a moment before the one that a team adopted the standard at. */
export const isOld = (moment: Moment | undefined, since: string | undefined): boolean => since !== undefined && moment !== undefined && impossibleIn(moment) === undefined && minuteOf(moment) < since;
