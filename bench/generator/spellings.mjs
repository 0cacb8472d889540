/**
 * The ways in which a controller is made to reach a repository.
 *
 * @typedef {object} Reached
 * @property {string} specifier
 * @property {string} type the class of the repository
 * @property {number} n tells the names of one violation from those of the next
 *
 * @typedef {string | { seeded: string }} Line a line of code; `seeded` is the one where a finding is expected
 *
 * @typedef {object} Written
 * @property {Line[]} [top] among the imports
 * @property {Line[]} [inside] in an asynchronous method
 * @property {Line[]} [tail] at the end of the file
 *
 * @typedef {object} Spelling
 * @property {string} name
 * @property {"repository" | "missing" | "re-export" | "star" | "constant" | "package" | "package index"} [to] what the specifier leads to; a repository if not given
 * @property {import("./specifiers.mjs").Style[]} [styles] the specifiers that it may use; all if not given
 * @property {(reached: Reached) => Written} write
 */

const named = ({ specifier, type, n }) => ({
  top: [{ seeded: `import { ${type} as Seeded${n} } from "${specifier}";` }],
  tail: [`export const seeded${n} = () => new Seeded${n}().findAll();`],
});

const halves = (specifier) => {
  const cut = specifier.lastIndexOf("/") + 1;
  return [specifier.slice(0, cut), specifier.slice(cut)];
};

/** @type {Spelling[]} */
export const spellings = [
  { name: "import default", write: ({ specifier, n }) => ({ top: [{ seeded: `import seeded${n} from "${specifier}";` }], tail: [`export const used${n} = () => seeded${n}.findAll();`] }) },
  { name: "import named", write: named },
  { name: "import namespace", write: ({ specifier, type, n }) => ({ top: [{ seeded: `import * as seeded${n} from "${specifier}";` }], tail: [`export const used${n} = () => new seeded${n}.${type}();`] }) },
  { name: "import side effect", write: ({ specifier }) => ({ top: [{ seeded: `import "${specifier}";` }] }) },
  { name: "export from", write: ({ specifier, type, n }) => ({ top: [{ seeded: `export { ${type} as Seeded${n} } from "${specifier}";` }] }) },
  { name: "export *", write: ({ specifier }) => ({ top: [{ seeded: `export * from "${specifier}";` }] }) },
  { name: "export * as", write: ({ specifier, n }) => ({ top: [{ seeded: `export * as seeded${n} from "${specifier}";` }] }) },
  { name: "import()", write: ({ specifier, type, n }) => ({ inside: [{ seeded: `    const { ${type}: Seeded${n} } = await import("${specifier}");` }, `    this.notes.push(String(Seeded${n}));`] }) },
  { name: "import() of a template", write: ({ specifier, n }) => ({ inside: [{ seeded: `    const seeded${n} = await import(\`${specifier}\`);` }, `    this.notes.push(String(seeded${n}));`] }) },
  {
    name: "import() of a concatenation",
    write({ specifier, n }) {
      const [head, tail] = halves(specifier);
      return { inside: [{ seeded: `    const seeded${n} = await import("${head}" + "${tail}");` }, `    this.notes.push(String(seeded${n}));`] };
    },
  },
  {
    name: "import() of a constant",
    write: ({ specifier, n }) => ({ inside: [`    const place${n} = "${specifier}";`, { seeded: `    this.notes.push(String(await import(place${n})));` }] }),
  },
  { name: "require", write: ({ specifier, type, n }) => ({ tail: [{ seeded: `const { ${type}: Seeded${n} } = require("${specifier}");` }, `export const used${n} = () => new Seeded${n}();`] }) },
  { name: "require of a template", write: ({ specifier, n }) => ({ tail: [{ seeded: `export const seeded${n} = require(\`${specifier}\`);` }] }) },
  { name: "require.resolve", write: ({ specifier, n }) => ({ tail: [{ seeded: `export const seeded${n} = require.resolve("${specifier}");` }] }) },
  { name: "module.require", write: ({ specifier, n }) => ({ tail: [{ seeded: `export const seeded${n} = module.require("${specifier}");` }] }) },
  {
    name: "createRequire",
    styles: ["relative", "hash"],
    write: ({ specifier, n }) => ({
      top: [`import { createRequire as make${n} } from "node:module";`],
      tail: [`const load${n} = make${n}(import.meta.url);`, { seeded: `export const seeded${n} = load${n}("${specifier}");` }],
    }),
  },
  { name: "import = require", write: ({ specifier, n }) => ({ top: [{ seeded: `import seeded${n} = require("${specifier}");` }], tail: [`export const used${n} = () => seeded${n};`] }) },
  {
    name: "import type of a constructor's parameter",
    write: ({ specifier, type, n }) => ({
      top: [{ seeded: `import type { ${type} as Seeded${n} } from "${specifier}";` }],
      tail: [`export class Reader${n} {`, `  constructor(private readonly rows: Seeded${n}) {}`, "}"],
    }),
  },
  {
    name: "import('x').T of a constructor's parameter",
    write: ({ specifier, type, n }) => ({ tail: [`export class Reader${n} {`, { seeded: `  constructor(private readonly rows: import("${specifier}").${type}) {}` }, "}"] }),
  },
  { name: "import.meta.resolve", styles: ["relative", "hash"], write: ({ specifier, n }) => ({ tail: [{ seeded: `export const seeded${n} = import.meta.resolve("${specifier}");` }] }) },
  { name: "new URL", styles: ["relative"], write: ({ specifier, n }) => ({ tail: [{ seeded: `export const seeded${n} = new URL("${specifier}", import.meta.url);` }] }) },
  { name: "through a re-export", to: "re-export", write: named },
  { name: "through two stars", to: "star", write: named },
  {
    name: "through an exported constant",
    to: "constant",
    write: ({ specifier, type, n }) => ({ top: [{ seeded: `import { rowsOf${type} as seeded${n} } from "${specifier}";` }], tail: [`export const used${n} = () => seeded${n}.findAll();`] }),
  },
  { name: "workspace package, file", to: "package", write: named },
  { name: "workspace package, index", to: "package index", write: named },
  { name: "misspelt path", to: "missing", styles: ["relative", "bare"], write: named },
  { name: "misspelt alias", to: "missing", styles: ["alias", "hash"], write: named },
];
