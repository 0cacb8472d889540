/**
 * Rules that visit nodes and do nothing with them: what any rule pays before it has looked at anything.
 * @param {readonly string[]} nodes
 */
const visiting = (nodes) => ({
  meta: { type: "problem", schema: [] },
  create: () => Object.fromEntries(nodes.map((node) => [node, () => {}])),
});

export const floors = {
  rules: {
    program: visiting(["Program"]),
    imports: visiting(["ImportDeclaration", "ExportNamedDeclaration", "ExportAllDeclaration", "ImportExpression", "CallExpression", "NewExpression", "TSImportEqualsDeclaration", "TSImportType"]),
  },
};
