// Lints the plugin with typescript-eslint's strictest preset, with eslint-plugin-eslint-plugin, and with itself:
// run `npm run build` first, since its own rules come from `dist`.
import { defineConfig } from "eslint/config";
import eslintPlugin from "eslint-plugin-eslint-plugin";
import tseslint from "typescript-eslint";
import layered from "./dist/index.js";

export default defineConfig([
  { ignores: ["dist/", "coverage/", "reports/", "fixtures/"] },
  {
    files: ["src/**/*.ts", "test/**/*.ts", "*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // The kinds of nodes are an enum of typescript-eslint, which must not be loaded at run time: their texts are compared.
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
      // `Readonly<Record<…>>` says more than an index signature does.
      "@typescript-eslint/consistent-indexed-object-style": "off",
    },
  },
  {
    files: ["test/**/*.ts"],
    rules: {
      // The methods of a temporary project do not use `this`.
      "@typescript-eslint/unbound-method": "off",
    },
  },
  {
    files: ["src/rules/**/*.ts"],
    extends: [eslintPlugin.configs.all],
    rules: {
      // `defineRule` adds type, schema, docs link and defaults; a test over all rules holds it to that.
      "eslint-plugin/require-meta-type": "off",
      "eslint-plugin/require-meta-languages": "off",
      "eslint-plugin/require-meta-schema": "off",
      "eslint-plugin/require-meta-docs-url": "off",
      "eslint-plugin/require-meta-docs-description": "off",
      "eslint-plugin/require-meta-docs-recommended": "off",
      "eslint-plugin/require-meta-default-options": "off",
      "eslint-plugin/prefer-message-ids": "off",
      "eslint-plugin/require-meta-has-suggestions": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "MemberExpression[object.name='context'][property.name='options']", message: "Rules get their merged options as the second argument of `create`." },
      ],
    },
  },
  {
    files: ["src/define-rule.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  // The plugin's own layers are settings too: rules → layers | names | origins → settings | catalog.
  { files: ["src/**/*.ts"], extends: [layered.configs.strict] },
  layered.configure({
    root: import.meta.dirname,
    layers: {
      rule: { files: ["src/rules/**", "src/define-rule.ts"], imports: ["origin", "decision", "setting", "catalog"], owns: ["tree"] },
      origin: { files: ["src/origins/**"], imports: ["decision", "setting", "catalog"], owns: ["tree", "disk"] },
      decision: { files: ["src/layers/**", "src/names/**"], imports: ["setting", "catalog"] },
      setting: { files: ["src/settings/**"], imports: ["catalog"] },
      catalog: { files: ["src/catalog/**"], forbids: ["setting", "decision", "origin", "rule"] },
    },
    concerns: {
      tree: { packages: ["eslint", "@typescript-eslint/*"] },
      disk: { packages: ["node:fs", "node:path", "oxc-*", "get-tsconfig"] },
    },
  }),
]);
