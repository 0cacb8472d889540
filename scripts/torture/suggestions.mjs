import { Linter } from "eslint";

const linter = new Linter();

/** The suggestions whose text cannot be parsed, each with the rule and the line it is offered at. */
export function badSuggestions(messages, text, path, way) {
  return messages.flatMap(({ ruleId, line, suggestions = [] }) =>
    suggestions.flatMap(({ desc, fix }) => {
      const changed = text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]);
      const broken = linter.verify(changed, [{ files: ["**"], ...way, linterOptions: { noInlineConfig: true } }], { filename: path }).find(({ fatal }) => fatal === true);
      return broken === undefined ? [] : [`${ruleId} at line ${String(line)}, "${desc}": ${broken.message}`];
    }),
  );
}
