import { expect, it } from "vitest";
import { isOutside } from "../../src/names/migration-outside.ts";

const stamped = ["1711390882123-AddA.ts", "1711390892123-AddB.ts", "1711390902123-AddC.ts"];

it.each([
  ["a name without a stamp above those that have one", "initial.ts", ["initial.ts", "postgres"], [[], stamped], true],
  ["a stamp", "1711390912123-Initial.ts", ["1711390912123-Initial.ts", "postgres"], [stamped], false],
  ["a stamp in a file that is not saved yet", "1711390912123-Initial.ts", ["postgres"], [stamped], false],
  ["a view that Flyway makes again", "R__users.sql", ["R__users.sql", "postgres"], [stamped], false],
  ["one among stamps", "initial.ts", ["initial.ts", "1711390912123-AddD.ts", "postgres"], [stamped], false],
  ["one above nothing", "initial.ts", ["initial.ts"], [], false],
  ["one above two", "initial.ts", ["initial.ts", "postgres"], [stamped.slice(1)], false],
])("%s", (_, name, siblings, below, expected) => {
  expect(isOutside(name, siblings, () => below)).toBe(expected);
});
