type Files = Readonly<Record<string, string>>;

/** With the versions that docs/comparison.md names. */
export const rivals: readonly string[] = [
  "eslint@9.39.1", "typescript@5.9.3", "typescript-eslint@8.73.0", "eslint-plugin-boundaries@7.2.0", "eslint-plugin-import-x@4.18.1", "eslint-import-resolver-typescript@4.4.5",
  "@softarc/sheriff-core@0.19.6", "@softarc/eslint-plugin-sheriff@0.19.6", "dependency-cruiser@18.7.2", "eslint-plugin-n@18.5.0",
];

const config = (imports: string, own: string): string => `import tseslint from "typescript-eslint";\n${imports}\nexport default [{ ...tseslint.configs.base, files: ["**/*.ts"] }, ${own}];\n`;

/** eslint-plugin-boundaries as its documentation has it, with a resolver that knows TypeScript. */
export const boundaries = ({ to = "repository", folder = "repositories", elements = "boundaries/elements", resolver = "typescript" } = {}): string =>
  config('import boundaries from "eslint-plugin-boundaries";', `{
  plugins: { boundaries },
  settings: {
    "import/resolver": { ${resolver}: {} },
    "boundaries/elements": [],
    "${elements}": [{ type: "controller", pattern: "src/controllers" }, { type: "repository", pattern: "src/${folder}" }],
  },
  rules: { "boundaries/dependencies": ["error", { default: "allow", policies: [{ from: { element: { type: "controller" } }, disallow: { to: { element: { type: "${to}" } } } }] }] },
}`);

export const importX = ({ folder = "repositories", resolver = "[createTypeScriptImportResolver()]" } = {}): string =>
  config('import importX from "eslint-plugin-import-x";\nimport { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";', `{
  plugins: { "import-x": importX },
  settings: { "import-x/resolver-next": ${resolver} },
  rules: { "import-x/no-restricted-paths": ["error", { zones: [{ target: "./src/controllers", from: "./src/${folder}" }] }] },
}`);

/** The plugin of the page, of whose rules only those count that do the same job. */
export const layered = (preset: "recommended" | "strict", settings = "{}"): string =>
  config('import layered from "eslint-plugin-layered";', `...layered.configs.${preset}, { rules: { "layered/file-name": "off" } }, { settings: { layered: ${settings} } }`);

export const configs: Files = {
  "layered-recommended.mjs": layered("recommended"),
  "layered-strict.mjs": layered("strict"),
  "boundaries.mjs": boundaries(),
  "import-x.mjs": importX(),
  "boundaries-alone.mjs": boundaries({ resolver: "node" }),
  "import-x-alone.mjs": importX({ resolver: "[]" }),
  "core.mjs": config("", '{ files: ["src/controllers/**"], rules: { "no-restricted-imports": ["error", { patterns: ["**/repositories/**", "\\\\#repositories/**"] }] } }'),
  "sheriff.mjs": config('import sheriff from "@softarc/eslint-plugin-sheriff";', '{ files: ["**/*.ts"], plugins: { "@softarc/sheriff": sheriff }, rules: { "@softarc/sheriff/dependency-rule": "error" } }'),
  "sheriff.config.ts": `import type { SheriffConfig } from "@softarc/sheriff-core";

export const config: SheriffConfig = {
  entryFile: "./src/main.ts",
  enableBarrelLess: true,
  modules: { "src/controllers": "controller", "src/services": "service", "src/repositories": "repository", "src/shared": "shared" },
  depRules: { root: ["controller"], controller: ["controller", "service", "shared"], service: ["repository"], repository: [], shared: ["shared", "repository"] },
};
`,
};

/** dependency-cruiser, with everything on that finds more. */
export const cruiser = (rule = '{ path: "(^|/)repositories/" }'): string => `module.exports = {
  forbidden: [{ name: "layers", severity: "error", from: { path: "^src/controllers/" }, to: ${rule} }],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    detectJSDocImports: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
`;
