import type { LintMessage } from "@policylint/core";

/** "error" for what makes a run fail. */
export function levelOf({ fatal, severity }: LintMessage): "error" | "warning" {
  return fatal === true || severity === 2 ? "error" : "warning";
}

/** Where a message stands: 1-based lines and columns in UTF-16 code units, the end exclusive. */
export interface Place {
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
}

const atLeastOne = (value: number | undefined): number => Math.max(1, value ?? 1);

/** The place of a message, or of what is related to it; what a plugin reported outside any document is moved into it. */
export function placeOf(message: Partial<Pick<LintMessage, keyof Place>>): Place {
  const start = { line: atLeastOne(message.line), column: atLeastOne(message.column) };
  const { endLine, endColumn } = message;
  const hasEnd = endLine !== undefined && endColumn !== undefined && endLine >= start.line;
  return hasEnd ? { ...start, endLine, endColumn: atLeastOne(endColumn) } : start;
}

/** ESLint sets the reason why a comment of configuration is wrong on a line of its own; here it follows. */
export const onOneLine = (message: string): string => message.replaceAll(":\n\t", ": ").trimEnd();
