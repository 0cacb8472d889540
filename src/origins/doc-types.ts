import type { TSESLint } from "@typescript-eslint/utils";

const isDoc = (comment: string): boolean => comment.startsWith("*");

/** True if JSDoc names something as a type, `@param {express.Request} request`: in JavaScript the file has to load it, so that an editor knows what it is. */
export function isNamedInDocs(sourceCode: Readonly<TSESLint.SourceCode>, name: string): boolean {
  if (!sourceCode.text.includes("/**")) return false;
  const type = new RegExp(String.raw`@\w+\s*\{[^}\n]*(?<![\w$.])${name.replaceAll("$", String.raw`\$`)}(?![\w$])`);
  return sourceCode.getAllComments().some(({ value }) => isDoc(value) && type.test(value));
}
