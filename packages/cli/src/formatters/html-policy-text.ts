import type { Element } from "hast";
import { h } from "hastscript";
import type { LintedPolicy } from "../linted-policy.ts";
import { evidenceId, findingId, level, mostQuotes, wordsId, type Finding } from "./html-parts.ts";
import { renderPolicy, type Mark, type PolicyBlock } from "./html-policy.ts";
import { htmlText } from "./html-text.ts";
import { levelOf, onOneLine, placeOf } from "./message.ts";
import type { MatrixGroup } from "./requirement-matrix.ts";

function lineStartsOf(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/gu), ({ index, 0: { length } }) => index + length)];
}

/** The words of findings and those that meet requirements, as stretches of the text. */
function marksOf(
  { source: { text } }: LintedPolicy,
  findings: readonly Finding[],
  groups: readonly MatrixGroup[],
  prefix: string,
): Mark[] {
  const lineStarts = lineStartsOf(text);
  const offsetOf = (line: number, column: number): number =>
    Math.min(text.length, (lineStarts[line - 1] ?? text.length) + column - 1);
  const ofFindings = findings.map((finding): Mark => {
    const { line, column, endLine, endColumn } = placeOf(finding.message);
    const start = offsetOf(line, column);
    const end = endLine === undefined || endColumn === undefined ? start : offsetOf(endLine, endColumn);
    return {
      start,
      // A place without an end stands for the rest of its line.
      end: end > start ? end : offsetOf(line + 1, 1),
      id: wordsId(prefix, finding),
      kind: levelOf(finding.message),
      link: { label: String(finding.number), target: findingId(prefix, finding) },
    };
  });
  const evidence = groups.flatMap(({ rows }) => rows.flatMap((row) => row.evidence.slice(0, mostQuotes)));
  const ofEvidence = new Map(
    evidence.map((words): [string, Mark] => {
      const id = evidenceId(prefix, words);
      return [id, { start: words.range[0], end: words.range[1], id, kind: "evidence" }];
    }),
  );
  return [...ofFindings, ...ofEvidence.values()];
}

/** The findings of each block, at the last block that begins before their words. */
function findingsByBlock(
  blocks: readonly PolicyBlock[],
  findings: readonly Finding[],
  marks: readonly Mark[],
): Finding[][] {
  const notes: Finding[][] = blocks.map(() => []);
  const byStart = findings
    .map((finding, index) => ({ finding, start: marks[index]?.start ?? 0 }))
    .sort((left, right) => left.start - right.start);
  let block = 0;
  for (const { finding, start } of byStart) {
    while ((blocks[block + 1]?.start ?? Infinity) <= start) block++;
    notes[block]?.push(finding);
  }
  return notes;
}

/** The policy as the page shows it. */
export interface PolicyText {
  readonly element: Element;
  /** The ids of the words of findings, or of their notes, and of quotations that the page shows. */
  readonly targets: ReadonlySet<string>;
}

/** The policy with marks at the words of findings and of quotations, and what is found beside them. */
export function policyText(
  policy: LintedPolicy,
  findings: readonly Finding[],
  groups: readonly MatrixGroup[],
  prefix: string,
): PolicyText {
  const marks = marksOf(policy, findings, groups, prefix);
  const { blocks, marked } = renderPolicy(policy.document, marks, prefix);
  const targets = new Set(marked);
  const notes = findingsByBlock(blocks, findings, marks);
  const note = (finding: Finding): Element => {
    const id = wordsId(prefix, finding);
    // Where no words are marked, this is the place to come to.
    const own = targets.has(id) ? {} : { id };
    targets.add(id);
    return h("li", { className: [levelOf(finding.message)] }, [
      h("a", { href: `#${findingId(prefix, finding)}`, ...own }, String(finding.number)),
      " ",
      level(finding.message),
      " ",
      htmlText(onOneLine(finding.message.message)),
    ]);
  };
  const rows = blocks.map(({ content }, index) => {
    const beside = (notes[index] ?? []).map(note);
    return h("div.row", [h("div.words", [content]), ...(beside.length > 0 ? [h("ul.notes", beside)] : [])]);
  });
  return { element: h("div.policy", rows), targets };
}
