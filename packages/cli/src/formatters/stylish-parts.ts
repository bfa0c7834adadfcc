import type { LintMessage, LintResult } from "@policylint/core";
import type { ChalkInstance } from "chalk";
import { escapeControls } from "../escape.ts";
import { count } from "./count.ts";
import { levelOf, onOneLine } from "./message.ts";

/** A message as `stylish` shows it, safe to print. */
export interface Row {
  readonly line: string;
  readonly column: string;
  readonly level: "error" | "warning";
  readonly message: string;
  readonly ruleId: string;
}

/** As ESLint does: a full stop that ends a message goes, unless a space stands before it. */
function withoutFullStop(message: string): string {
  return message.length > 1 && message.endsWith(".") && message.at(-2) !== " "
    ? message.slice(0, -1)
    : message;
}

export function toRow(message: LintMessage): Row {
  return {
    line: String(message.line ?? 0),
    column: String(message.column ?? 0),
    level: levelOf(message),
    message: escapeControls(withoutFullStop(onOneLine(message.message))),
    ruleId: escapeControls(message.ruleId ?? ""),
  };
}

/** The widest text of one column, in UTF-16 code units. */
export function widest(rows: readonly Row[], key: "line" | "column" | "message" | "level"): number {
  return rows.reduce((width, row) => Math.max(width, row[key].length), 0);
}

/** Place and severity of a row, in columns of the given widths. */
export function formatStart(
  { line, column, level }: Row,
  widths: Readonly<Record<"line" | "column" | "level", number>>,
  chalk: ChalkInstance,
): string {
  const place = chalk.dim(`${line.padStart(widths.line)}:${column.padEnd(widths.column)}`);
  const paint = level === "error" ? chalk.red : chalk.yellow;
  return `  ${place}  ${paint(level.padEnd(widths.level))}  `;
}

export function widthsOf(rows: readonly Row[]): Record<"line" | "column" | "level", number> {
  return { line: widest(rows, "line"), column: widest(rows, "column"), level: widest(rows, "level") };
}

/** The line that counts what the files have. */
export function formatSummary(files: readonly LintResult[], chalk: ChalkInstance): string {
  const errors = files.reduce((sum, { errorCount }) => sum + errorCount, 0);
  const warnings = files.reduce((sum, { warningCount }) => sum + warningCount, 0);
  const summary = `✖ ${count(errors + warnings, "problem")} (${count(errors, "error")}, ${count(warnings, "warning")})`;
  return (errors > 0 ? chalk.red : chalk.yellow).bold(summary);
}
