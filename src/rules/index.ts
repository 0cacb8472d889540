import type { LayeredRule } from "../define-rule.ts";
import { fileName } from "./file-name.ts";
import { layerImports } from "./layer-imports.ts";
import { migrationName } from "./migration-name.ts";
import { noHttpErrors } from "./no-http-errors.ts";
import { noSyncDb } from "./no-sync-db.ts";
import { noSwallowedErrors } from "./no-swallowed-errors.ts";

/** Every rule by its name; a test holds this list against the files beside it. */
export const rules: Readonly<Record<string, LayeredRule>> = {
  "file-name": fileName,
  "layer-imports": layerImports,
  "migration-name": migrationName,
  "no-http-errors": noHttpErrors,
  "no-swallowed-errors": noSwallowedErrors,
  "no-sync-db": noSyncDb,
};
