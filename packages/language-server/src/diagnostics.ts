import { createHash } from "node:crypto";
import type { LintMessage, SourceRange } from "@policylint/core";
import {
  DiagnosticSeverity,
  DiagnosticTag,
  DocumentDiagnosticReportKind,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  type DocumentDiagnosticReport,
  type Range,
} from "vscode-languageserver";
import { touches } from "./positions.ts";
import type { LintedDocument } from "./state/linted-document.ts";

/** What of a diagnostic a client shows, beside its message. */
export interface DiagnosticSupport {
  /** Further places. */
  readonly related: boolean;
  /** The page of the rule. */
  readonly codeDescription: boolean;
  /** What may be removed, as such. */
  readonly unnecessary: boolean;
}

/** Most sections that a message about something missing names. */
const mostSections = 5;

function headingRangeAt(offset: number, { policy, positions }: LintedDocument): Range {
  const heading = policy?.document.headings.findLast(({ range }) => range[0] <= offset);
  return positions.ofRange(heading?.range ?? [offset, offset]);
}

/** Where a message is shown: what an edit took away is missing where it was, not where it belongs best. */
function rangeOf(message: LintMessage, linted: LintedDocument): Range {
  const lost = lostEvidenceOf(message, linted);
  return lost ? headingRangeAt(lost.offset, linted) : linted.positions.ofPlace(message);
}

function lostEvidenceOf({ messageId, ruleId }: LintMessage, { lost }: LintedDocument) {
  return messageId === "missing" ? lost.get(ruleId ?? "") : undefined;
}

function relatedPlaces(message: LintMessage, linted: LintedDocument): DiagnosticRelatedInformation[] {
  const { document, positions, policy } = linted;
  const at = (range: Range, text: string): DiagnosticRelatedInformation => ({
    location: { uri: document.uri, range },
    message: text,
  });
  const related = (message.related ?? []).map((place) => at(positions.ofPlace(place), place.message));
  const lost = lostEvidenceOf(message, linted);
  if (lost) {
    const place = positions.ofOffset(lost.offset);
    related.push(at({ start: place, end: place }, `The last words on this stood here: “${lost.quote}”`));
  }
  const isSearch = message.messageId === "missing" && message.ruleId !== null;
  const searched = isSearch ? (policy?.expectedHeadings(message.ruleId ?? "") ?? []) : [];
  const sections = searched
    .slice(0, mostSections)
    .map(({ range, title }) => at(positions.ofRange(range), `Searched, without a match: “${title}”`));
  return [...related, ...sections];
}

function severityOf({ severity, fatal }: LintMessage): DiagnosticSeverity {
  return fatal || severity === 2 ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
}

/** A directive that suppresses nothing can go. */
function tagsOf({ ruleId, message }: LintMessage): DiagnosticTag[] | undefined {
  return ruleId === null && message.startsWith("Unused ") ? [DiagnosticTag.Unnecessary] : undefined;
}

/** One message in the protocol's words. */
export function toDiagnostic(
  message: LintMessage,
  linted: LintedDocument,
  support: DiagnosticSupport,
): Diagnostic {
  const { ruleId } = message;
  const href = ruleId === null ? undefined : linted.rulesMeta[ruleId]?.docs?.url;
  const related = support.related ? relatedPlaces(message, linted) : [];
  const tags = support.unnecessary ? tagsOf(message) : undefined;
  return {
    range: rangeOf(message, linted),
    severity: severityOf(message),
    ...(ruleId !== null && { code: ruleId }),
    ...(support.codeDescription && href !== undefined && { codeDescription: { href } }),
    source: "policylint",
    message: message.message,
    ...(tags && { tags }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

export function toDiagnostics(linted: LintedDocument, support: DiagnosticSupport): Diagnostic[] {
  return linted.messages.map((message) => toDiagnostic(message, linted, support));
}

/** The messages that are shown at a place, by offsets. */
export function messagesIn(place: SourceRange, linted: LintedDocument): LintMessage[] {
  const { positions, messages } = linted;
  return messages.filter((message) => touches(positions.toRange(rangeOf(message, linted)), place));
}

/** The answer to a client that asks for diagnostics; it is not sent again what it has. */
export function diagnosticReport(
  linted: LintedDocument | undefined,
  previousResultId: string | undefined,
  support: DiagnosticSupport,
): DocumentDiagnosticReport {
  const items = linted ? toDiagnostics(linted, support) : [];
  const resultId = createHash("sha256").update(JSON.stringify(items)).digest("base64url");
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
