import { expect, it, vi } from "vitest";
import { onDemand } from "../src/on-demand.ts";

it("makes nothing before it is asked, and one thing however often it is asked", () => {
  const make = vi.fn(() => ({}));
  const ask = onDemand(make);
  expect(make).not.toHaveBeenCalled();
  expect(ask()).toBe(ask());
  expect(make).toHaveBeenCalledTimes(1);
});

it("makes it again after a failure", () => {
  const make = vi.fn<() => object>().mockImplementationOnce(() => {
    throw new Error("not installed");
  });
  make.mockReturnValue({});
  const ask = onDemand(make);
  expect(ask).toThrow("not installed");
  expect(ask()).toEqual({});
});
