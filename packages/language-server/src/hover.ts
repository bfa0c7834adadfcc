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
import { messagesIn } from "./diagnostics.ts";
import { dutiesOf, dutyFinder, isMet } from "./duties.ts";
import type { Markup } from "./markup.ts";
import { touches } from "./positions.ts";
import { headedSections } from "./sections.ts";
import type { LintedDocument } from "./state/linted-document.ts";

/** Most other places that a duty is shown with. */
const mostPlaces = 5;

function describeLaw({ ref, words }: LawReference, markup: Markup): string {
  const citation = parseLawReference(ref);
  const source = citation && lawSourceOf(citation);
  const quote = words === undefined ? "" : `: “${markup.text(words)}”`;
  return `- ${markup.link(ref, source?.url)}${quote}`;
}

/** The law behind a rule; one of another plugin may name it in any way, or not. */
function lawOf(docs: object = {}): readonly LawReference[] {
  const { law = [] }: { law?: unknown } = docs;
  return Array.isArray(law) ? law.filter(isLawReference) : [];
}

function isLawReference(value: unknown): value is LawReference {
  return typeof value === "object" && value !== null && "ref" in value && typeof value.ref === "string";
}

function describeEvidence({ quote, loc, section }: Evidence, markup: Markup): string {
  const where = section === "" ? "" : `, ${markup.text(section)}`;
  return `- line ${loc.start.line}${where}: “${markup.text(quote)}”`;
}

function describeDuty(duty: RequirementFact, here: SourceRange, markup: Markup): string {
  const { ruleId, title, law, fact } = duty;
  const verb = isMet(duty) ? "Meets" : "Touches";
  const others = fact.evidence.filter(({ range }) => !touches(range, here));
  const shown = others.slice(0, mostPlaces).map((evidence) => describeEvidence(evidence, markup));
  const more = others.length > mostPlaces ? [`- and ${others.length - mostPlaces} more`] : [];
  return [
    `${markup.strong(`${verb}: ${markup.text(title)}`)} (${markup.code(ruleId)})`,
    law.map((reference) => describeLaw(reference, markup)).join("\n"),
    ...(others.length > 0 ? [["Also said at:", "", ...shown, ...more].join("\n")] : []),
  ].join("\n\n");
}

/** The statement or heading at an offset: what a reader points at. */
function unitAt(offset: number, { policy }: LintedDocument): SourceRange | undefined {
  const { statements = [], headings = [] } = policy?.document ?? {};
  return [...statements, ...headings].find(({ range }) => touches(range, [offset, offset]))?.range;
}

/** The short documentation of the rules that report at an offset. */
function describeFindings(offset: number, linted: LintedDocument, markup: Markup): string[] {
  const ruleIds = new Set(messagesIn([offset, offset], linted).flatMap(({ ruleId }) => ruleId ?? []));
  return [...ruleIds].map((ruleId) => {
    const docs = linted.config && findRule(linted.config, ruleId)?.meta?.docs;
    const title = `${markup.strong(markup.link(ruleId, docs?.url))}: ${markup.text(docs?.description ?? "")}`;
    const law = lawOf(docs).map((reference) => describeLaw(reference, markup));
    return [title, law.join("\n")].filter(Boolean).join("\n\n");
  });
}

/** What a clause is for, and what is the matter with it. */
export function hover(position: Position, linted: LintedDocument, markup: Markup): Hover | undefined {
  const offset = linted.positions.toOffset(position);
  const unit = unitAt(offset, linted);
  const section =
    linted.policy && headedSections(linted.policy.document).all.find(({ heading }) => heading.range === unit);
  const duties = unit ? dutyFinder(dutiesOf(linted))(section?.range ?? unit) : [];
  const described = section
    ? duties
        .filter(isMet)
        .map(({ title, ruleId }) => `- meets ${markup.text(title)} (${markup.code(ruleId)})`)
        .join("\n")
    : duties.map((duty) => describeDuty(duty, unit ?? [offset, offset], markup)).join(markup.border);
  const parts = [...describeFindings(offset, linted, markup), described].filter(Boolean);
  if (parts.length === 0) return undefined;
  return {
    contents: { kind: markup.kind, value: parts.join(markup.border) },
    ...(unit && { range: linted.positions.ofRange(unit) }),
  };
}
