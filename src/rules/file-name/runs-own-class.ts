import type { TSESTree } from "@typescript-eslint/utils";
import { staticName } from "../../origins/nodes.ts";

type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** The classes that a file declares at its top, and what it makes of them there, by name. */
interface Own {
  readonly classes: ReadonlyMap<string, ClassNode>;
  readonly made: ReadonlyMap<string, ClassNode>;
}

const isClass = (node: TSESTree.Node | null | undefined): node is ClassNode => node?.type === "ClassDeclaration" || node?.type === "ClassExpression";

function ownIn({ body }: TSESTree.Program): Own {
  const [classes, made] = [new Map<string, ClassNode>(), new Map<string, ClassNode>()];
  for (const statement of body) {
    const node = statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration" ? statement.declaration : statement;
    if (isClass(node) && node.id !== null) classes.set(node.id.name, node);
    for (const { id, init } of node?.type === "VariableDeclaration" ? node.declarations : []) {
      if (id.type !== "Identifier") continue;
      if (isClass(init)) classes.set(id.name, init);
      const of = init?.type === "NewExpression" && init.callee.type === "Identifier" ? classes.get(init.callee.name) : undefined;
      if (of !== undefined) made.set(id.name, of);
    }
  }
  return { classes, made };
}

/** True if a class itself says what is called, of itself or of what is made of it: what a model inherits, `User.init(…)`, only sets it up. */
const says = ({ body }: ClassNode, name: string, isStatic: boolean): boolean =>
  body.body.some((member) => (member.type === "MethodDefinition" || member.type === "PropertyDefinition") && member.static === isStatic && !member.computed && member.key.type === "Identifier" && member.key.name === name);

/**
 * True if a class that a file declares is set to work there: `Boot.start()`, `new Boot().start()`.
 * @param called what the statements at its top call or make first
 */
export function runsOwnClass(program: TSESTree.Program, called: readonly TSESTree.Node[]): boolean {
  const { classes, made } = ownIn(program);
  return called.some((callee) => {
    if (callee.type === "NewExpression") return callee.callee.type === "Identifier" && classes.has(callee.callee.name);
    if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier") return false;
    const { name } = callee.object;
    const [method = "", itself, instance] = [staticName(callee), classes.get(name), made.get(name)];
    return (itself !== undefined && says(itself, method, true)) || (instance !== undefined && says(instance, method, false));
  });
}
