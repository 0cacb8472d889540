// Writes the presets as JSON for an `.oxlintrc.json` to extend; part of the build.
import { mkdirSync, writeFileSync } from "node:fs";
import { recommended, strict } from "../dist/oxlint.js";

const folder = new URL("../oxlint/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, { rules }] of Object.entries({ recommended, strict })) {
  // oxlint looks for a plugin from the file that names it.
  const config = { $schema: "../../oxlint/configuration_schema.json", jsPlugins: ["../dist/index.js"], rules };
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(config, null, 2)}\n`);
}
