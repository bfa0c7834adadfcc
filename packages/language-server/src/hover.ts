import {
  findRule,
  lawSourceOf,
  parseLawReference,
  type Evidence,
  type LawReference,
  type SourceRange,
} from "@policylint/core";
import type { RequirementFact } from "policylint";
import type { Hover, Position } from "vscode-languageserver";
import { toDiagnostic } from "./diagnostics.ts";
import { dutiesIn, dutiesOf, isMet } from "./duties.ts";
import { escapeMarkdown, link } from "./markdown.ts";
import { touches } from "./positions.ts";
import { headedSections } from "./sections.ts";
import type { LintedDocument } from "./state/linted-document.ts";

/** Most other places that a duty is shown with. */
const mostPlaces = 5;

function describeLaw({ ref, words }: LawReference): string {
  const citation = parseLawReference(ref);
  const source = citation && lawSourceOf(citation);
  const quote = words === undefined ? "" : `: “${escapeMarkdown(words)}”`;
  return `- ${link(escapeMarkdown(ref), source?.url)}${quote}`;
}

/** The law behind a rule; one of another plugin may name it in any way, or not. */
function lawOf(docs: object = {}): readonly LawReference[] {
  const { law = [] }: { law?: unknown } = docs;
  return Array.isArray(law) ? law.filter(isLawReference) : [];
}

function isLawReference(value: unknown): value is LawReference {
  return typeof value === "object" && value !== null && "ref" in value && typeof value.ref === "string";
}

function describeEvidence({ quote, loc, section }: Evidence): string {
  const where = section === "" ? "" : `, ${escapeMarkdown(section)}`;
  return `- line ${loc.start.line}${where}: “${escapeMarkdown(quote)}”`;
}

function describeDuty(duty: RequirementFact, here: SourceRange): string {
  const { ruleId, title, law, fact } = duty;
  const verb = isMet(duty) ? "Meets" : "Touches";
  const others = fact.evidence.filter(({ range }) => !touches(range, here));
  const more = others.length > mostPlaces ? [`- and ${others.length - mostPlaces} more`] : [];
  return [
    `**${verb}: ${escapeMarkdown(title)}** (\`${ruleId}\`)`,
    law.map(describeLaw).join("\n"),
    ...(others.length > 0
      ? [["Also said at:", "", ...others.slice(0, mostPlaces).map(describeEvidence), ...more].join("\n")]
      : []),
  ].join("\n\n");
}

/** The statement or heading at an offset: what a reader points at. */
function unitAt(offset: number, { policy }: LintedDocument): SourceRange | undefined {
  const { statements = [], headings = [] } = policy?.document ?? {};
  return [...statements, ...headings].find(({ range }) => touches(range, [offset, offset]))?.range;
}

/** The short documentation of the rules that report at an offset. */
function describeFindings(offset: number, linted: LintedDocument): string[] {
  const { positions, messages, config } = linted;
  const here = messages.filter((message) => {
    const { start, end } = toDiagnostic(message, linted).range;
    return touches([positions.toOffset(start), positions.toOffset(end)], [offset, offset]);
  });
  const ruleIds = new Set(here.flatMap(({ ruleId }) => ruleId ?? []));
  return [...ruleIds].map((ruleId) => {
    const docs = config && findRule(config, ruleId)?.meta?.docs;
    const title = `**${link(escapeMarkdown(ruleId), docs?.url)}**: ${escapeMarkdown(docs?.description ?? "")}`;
    return [title, lawOf(docs).map(describeLaw).join("\n")].filter(Boolean).join("\n\n");
  });
}

/** What a clause is for, and what is the matter with it. */
export function hover(position: Position, linted: LintedDocument): Hover | undefined {
  const offset = linted.positions.toOffset(position);
  const unit = unitAt(offset, linted);
  const section =
    linted.policy && headedSections(linted.policy.document).all.find(({ heading }) => heading.range === unit);
  const duties = unit ? dutiesIn(section?.range ?? unit, dutiesOf(linted)) : [];
  const described = section
    ? duties.filter(isMet).map(({ title, ruleId }) => `- meets ${escapeMarkdown(title)} (\`${ruleId}\`)`)
    : duties.map((duty) => describeDuty(duty, unit ?? [offset, offset]));
  const findings = describeFindings(offset, linted);
  const parts = [...findings, section ? described.join("\n") : described.join("\n\n---\n\n")].filter(Boolean);
  if (parts.length === 0) return undefined;
  return {
    contents: { kind: "markdown", value: parts.join("\n\n---\n\n") },
    ...(unit && { range: linted.positions.ofRange(unit) }),
  };
}
