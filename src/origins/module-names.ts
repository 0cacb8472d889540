import type { EcmaScriptModule, StaticExportEntry } from "oxc-parser";
import type { Borrowed, ModuleFacts } from "./module-facts.ts";

/** The names under which a file exports something, and the files that it hands on whole. */
export interface ModuleNames {
  /** What a name is borrowed from; undefined for what only the tree of the file can tell. */
  readonly names: ReadonlyMap<string, Borrowed | undefined>;
  readonly stars: readonly string[];
}

/** What exports by other means than the statements of ECMAScript, or takes something so. */
const elseExported = /\bexports\b|\bexport\s*=|\brequire\b/;

interface Imports {
  readonly byLocal: ReadonlyMap<string, Borrowed>;
  /** By where the imported name stands: the parser tells an export of it by that place. */
  readonly byPlace: ReadonlyMap<number, Borrowed>;
}

function importsOf({ staticImports }: EcmaScriptModule): Imports {
  const byLocal = new Map<string, Borrowed>();
  const byPlace = new Map<number, Borrowed>();
  for (const { moduleRequest, entries } of staticImports) {
    for (const { importName, localName } of entries) {
      const imported = importName.kind === "Default" ? "default" : (importName.name ?? "*");
      const borrowed = { specifier: moduleRequest.value, imported };
      byLocal.set(localName.value, borrowed);
      byPlace.set(importName.start ?? localName.start, borrowed);
    }
  }
  return { byLocal, byPlace };
}

function borrowedBy({ moduleRequest, importName, localName }: StaticExportEntry, { byLocal, byPlace }: Imports): Borrowed | undefined {
  if (moduleRequest === null) return byLocal.get(localName.name ?? "");
  return byPlace.get(importName.start ?? -1) ?? { specifier: moduleRequest.value, imported: importName.name ?? "*" };
}

/** Reads the names off what the parser says of a module; undefined if only its tree can tell them. */
export function moduleNames(text: string, module: EcmaScriptModule | undefined): ModuleNames | undefined {
  if (module?.hasModuleSyntax !== true || elseExported.test(text)) return undefined;
  const imports = importsOf(module);
  const names = new Map<string, Borrowed | undefined>();
  const stars: string[] = [];
  for (const entry of module.staticExports.flatMap(({ entries }) => entries)) {
    const { exportName, moduleRequest } = entry;
    if (exportName.kind !== "None") names.set(exportName.name ?? "default", borrowedBy(entry, imports));
    else if (moduleRequest !== null) stars.push(moduleRequest.value);
  }
  return { names, stars };
}

/** The same of what the tree of a file says. */
export function namesOfFacts({ exports, stars }: ModuleFacts): ModuleNames {
  return { names: new Map([...exports].map(([name, exported]) => [name, exported.kind === "borrowed" ? exported.from : undefined])), stars };
}
