// Removes the build output, so that a file deleted from `src` cannot linger in the package.
import { rmSync } from "node:fs";

for (const folder of ["dist", "oxlint"]) rmSync(new URL(`../${folder}`, import.meta.url), { recursive: true, force: true });
