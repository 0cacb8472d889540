import { describe, expect, it } from "vitest";
import { ProjectMemo } from "../../src/origins/project-memo.ts";
import { makeModel } from "../../src/settings/make-model.ts";
import { fakeClock, freshBatch } from "../support/batch.ts";

fakeClock();

describe("what is remembered of a project", () => {
  it("holds for one model and one root, also when others were asked about in between", () => {
    freshBatch();
    const memo = new ProjectMemo<string>();
    const places = [makeModel({}), makeModel({})].flatMap((model) => ["/a", "/b"].map((root) => ({ model, root })));
    for (const [at, place] of places.entries()) {
      expect(memo.of(place).size).toBe(0);
      memo.of(place).set("key", String(at));
    }
    expect(places.map((place) => memo.of(place).get("key"))).toEqual(["0", "1", "2", "3"]);
    expect(places.map(({ model, root }) => memo.of({ model, root }))).toEqual(places.map((place) => memo.of(place)));
  });

  it("is forgotten with the batch, for every project", () => {
    freshBatch();
    const memo = new ProjectMemo<string>();
    const model = makeModel({});
    for (const root of ["/a", "/b"]) memo.of({ model, root }).set("key", root);
    freshBatch();
    expect(["/b", "/a"].map((root) => memo.of({ model, root }).get("key"))).toEqual([undefined, undefined]);
  });

  it("is not shared with another memo", () => {
    freshBatch();
    const place = { model: makeModel({}), root: "/a" };
    new ProjectMemo<string>().of(place).set("key", "a");
    expect(new ProjectMemo<string>().of(place).size).toBe(0);
  });
});
