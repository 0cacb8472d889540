import type { LayerModel } from "../settings/model.ts";
import { roleOfClass } from "./class-name.ts";
import { singularRole, type Role } from "./role.ts";

/**
 * True for a file of schemas in which types are some too, beside the class: `auth.dto.ts` with a class `LoginDto` and an interface `TokenDto`. What the class itself
 * looks like, `ILoginDto`, is none.
 * @param types the names of those that the file exports
 * @param role that of the file
 */
export function holdsMoreSchemas(types: readonly string[], className: string | undefined, role: Role | undefined, roles: LayerModel["roles"]): boolean {
  if (role?.layer !== "schema") return false;
  const others = types.filter((name) => name !== className && name !== `I${className ?? ""}`);
  return others.some((name) => singularRole(roleOfClass(name, roles) ?? "") === singularRole(role.word));
}
