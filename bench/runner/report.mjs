const fixed = (digits) => (number) => number.toFixed(digits);
const percent = (share) => `${(share * 100).toFixed(2)} %`;

/**
 * A table in Markdown, the columns made even.
 * @param {readonly (readonly string[])[]} rows the first is the head
 */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(" | ")} |`;
  const [head, ...body] = rows;
  return [line(head), `|${widths.map((width, column) => (column === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`, ...body.map(line)].join("\n");
}

/** Rule time and findings at one size. */
export function sizeReport({ files, seeded, parse, outcomes }) {
  const rows = outcomes.map(({ subject, rule, share, perFile, found, wrong }) => [
    subject.name,
    fixed(1)(rule),
    percent(share),
    fixed(1)(perFile),
    subject.idle ? "–" : `${String(found)} of ${String(seeded)}`,
    subject.idle ? "–" : String(wrong.length),
  ]);
  const missed = outcomes.filter((outcome) => !outcome.subject.idle && outcome.missed.length > 0).map(({ subject, missed: names }) => `${subject.name} missed: ${names.join(", ")}.`);
  const wrong = outcomes.flatMap(({ subject, wrong: places }) => places.slice(0, 3).map((place) => `${subject.name} reported ${place}, where nothing is seeded.`));
  return [
    `${String(files)} files, parsed in ${fixed(0)(parse)} ms (${fixed(0)((parse * 1000) / files)} µs a file), ${String(seeded)} violations seeded`,
    "",
    table([["rule", "ms", "of parse", "µs a file", "found", "false"], ...rows]),
    ...["", ...missed, ...wrong].slice(missed.length + wrong.length > 0 ? 0 : 1),
  ].join("\n");
}

/** How the time a file grows from one size to another. */
export function growthReport(small, large) {
  const rows = large.outcomes.map(({ subject, perFile, share }, index) => {
    const before = small.outcomes[index];
    return [subject.name, fixed(2)(perFile / before.perFile), fixed(2)(share / before.share)];
  });
  const parse = large.parse / large.files / (small.parse / small.files);
  const title = `Time a file at ${String(large.files)} files over that at ${String(small.files)}`;
  return [title, "", table([["rule", "growth", "against parsing"], ["parsing", fixed(2)(parse), fixed(2)(1)], ...rows])].join("\n");
}
