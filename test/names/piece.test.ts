import { expect, it } from "vitest";
import { saysKindAlone } from "../../src/names/piece.ts";
import { modelOf } from "../../src/settings/model-of.ts";

const says = (className: string, ...parents: string[]): boolean => saysKindAlone(className, parents, modelOf(undefined).roles);

it.each([["UserTask", "Task"], ["UserCommand", "SkyCommand"], ["CoreArgument", "Argument"]])("%s says the kind alone of what extends %s", (className, parent) => {
  expect(says(className, parent)).toBe(true);
});

it.each([["UserService", "Service"], ["UserTask", "Base"], ["UserTask", "TaskBase"], ["OldUserTask", "Task"], ["UserTaskBase", "Task"], ["Task", "Task"]])("%s does not of what extends %s", (className, parent) => {
  expect(says(className, parent)).toBe(false);
});

it("asks what a class extends", () => {
  expect([says("UserTask"), says("UserTask", "Base", "Task")]).toEqual([false, true]);
});
