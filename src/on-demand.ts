import { createRequire } from "node:module";

/** Loads a package where `import` would load it at the start of every run. */
export const require: NodeJS.Require = createRequire(import.meta.url);

/** What is made when it is first asked for, and kept: a package that most runs do not need, so that those start sooner. */
export function onDemand<Made>(make: () => Made): () => Made {
  const memory: { made?: Made } = {};
  return () => (memory.made ??= make());
}
