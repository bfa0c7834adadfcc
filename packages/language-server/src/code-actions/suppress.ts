import type { LintMessage } from "@policylint/core";
import type { Command } from "vscode-languageserver";
import { toFilePath } from "../state/document-place.ts";
import type { LintedDocument } from "../state/linted-document.ts";

/** Writes a suppression beside the document; its one argument is a `SuppressArgument`. */
export const suppressCommand = "policylint.suppress";

export interface SuppressArgument {
  readonly uri: string;
  readonly ruleId: string;
  readonly fingerprint: string;
  /** Why the finding may stay; without it the editor is led to the entry, to write it there. */
  readonly reason?: string;
}

export function isSuppressArgument(value: unknown): value is SuppressArgument {
  if (typeof value !== "object" || value === null) return false;
  const fields: Partial<Record<keyof SuppressArgument, unknown>> = value;
  const { uri, ruleId, fingerprint, reason } = fields;
  const areTexts = [uri, ruleId, fingerprint].every((field) => typeof field === "string");
  return areTexts && (reason === undefined || typeof reason === "string");
}

/** The command that suppresses a finding beside the document; `undefined` where that cannot be done. */
export function suppressBeside(
  { ruleId, fingerprint }: LintMessage,
  { document: { uri } }: LintedDocument,
): Command | undefined {
  if (ruleId === null || fingerprint === undefined || toFilePath(uri) === undefined) return undefined;
  const argument: SuppressArgument = { uri, ruleId, fingerprint };
  return { title: `Suppress ${ruleId} beside the document`, command: suppressCommand, arguments: [argument] };
}
