import { layeredFrameworks, serviceFrameworks } from "../catalog/service-frameworks.ts";
import { BatchMemo } from "./batch-memo.ts";
import { currentBatch } from "./batch.ts";
import { asksForAny } from "./dependency-names.ts";
import { listingOf } from "./listing.ts";

/** Whose services those of a package are: its framework's, of a layer, or of either in a backend that moves from the one to the other. */
type Services = "framework" | "layer" | "either";

const known = new BatchMemo<Services>();

function servicesOf(home: string): Services {
  const memo = known.in(currentBatch());
  let answer = memo.get(home);
  if (answer === undefined) {
    answer = !asksForAny(home, serviceFrameworks) ? "layer" : asksForAny(home, layeredFrameworks) ? "either" : "framework";
    memo.set(home, answer);
  }
  return answer;
}

/** True for a folder of JavaScript: the layered frameworks stand on decorators and types, so that what lies there is older. */
function isJavaScript(folder: string): boolean {
  const { files } = listingOf(folder);
  return files.some((name) => /\.[cm]?js$/.test(name)) && !files.some((name) => /\.[cm]?tsx?$/.test(name));
}

/**
 * True if what a package calls its services are those of its framework, and no layer.
 * @param home the folder of the package
 * @param folder in it, with the services
 */
export function hasFrameworkServices(home: string, folder: string): boolean {
  const services = servicesOf(home);
  return services === "framework" || (services === "either" && isJavaScript(folder));
}
