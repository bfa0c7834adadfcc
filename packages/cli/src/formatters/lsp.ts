import path from "node:path";
import { pathToFileURL } from "node:url";
import type { LintMessage, RulesMeta } from "@policylint/core";
import type { Diagnostic, DiagnosticSeverity, Range } from "vscode-languageserver-types";
import { escapeJson } from "../escape.ts";
import { levelOf, onOneLine, placeOf, type Place } from "./message.ts";
import type { FormatterFunction } from "./types.ts";

/** LSP's parameters of `textDocument/publishDiagnostics`. */
interface PublishDiagnosticsParams {
  uri: string;
  diagnostics: Diagnostic[];
}

const severities: Readonly<Record<"error" | "warning", DiagnosticSeverity>> = { error: 1, warning: 2 };

/** LSP counts from 0, in UTF-16 code units as ESLint does. */
function toRange({ line, column, endLine = line, endColumn = column }: Place): Range {
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine - 1, character: endColumn - 1 },
  };
}

/** LSP knows documents by absolute URI only. */
const toUri = (filePath: string): string =>
  path.isAbsolute(filePath) ? pathToFileURL(filePath).href : "untitled:policy";

function toDiagnostic(message: LintMessage, uri: string, rulesMeta: Record<string, RulesMeta>): Diagnostic {
  const href = message.ruleId === null ? undefined : rulesMeta[message.ruleId]?.docs?.url;
  const related = message.related?.map((place) => ({
    location: { uri, range: toRange(placeOf(place)) },
    message: place.message,
  }));
  return {
    range: toRange(placeOf(message)),
    severity: severities[levelOf(message)],
    ...(message.ruleId !== null && { code: message.ruleId }),
    ...(href !== undefined && { codeDescription: { href } }),
    source: "policylint",
    message: onOneLine(message.message),
    ...(related && { relatedInformation: related }),
  };
}

/** An array of LSP's `PublishDiagnosticsParams`, one for each document, also where it has nothing to say. */
export const lsp: FormatterFunction = (results, { rulesMeta = {} }) =>
  escapeJson(
    JSON.stringify(
      results.map(({ filePath, messages }): PublishDiagnosticsParams => {
        const uri = toUri(filePath);
        return { uri, diagnostics: messages.map((message) => toDiagnostic(message, uri, rulesMeta)) };
      }),
    ),
  );
