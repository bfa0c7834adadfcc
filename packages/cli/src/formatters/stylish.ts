import type { LintMessage, LintResult } from "@policylint/core";
import { Chalk, type ChalkInstance } from "chalk";
import { escapeControls } from "../escape.ts";
import { count } from "./count.ts";
import { onOneLine } from "./message.ts";
import type { FormatterContext } from "./types.ts";

interface Row {
  line: string;
  column: string;
  isError: boolean;
  message: string;
  ruleId: string;
}

/** As ESLint does: a full stop that ends a message goes, unless a space stands before it. */
function withoutFullStop(message: string): string {
  return message.length > 1 && message.endsWith(".") && message.at(-2) !== " "
    ? message.slice(0, -1)
    : message;
}

function toRow({ line, column, fatal, severity, message, ruleId }: LintMessage): Row {
  return {
    line: String(line ?? 0),
    column: String(column ?? 0),
    isError: fatal === true || severity === 2,
    message: escapeControls(withoutFullStop(onOneLine(message))),
    ruleId: escapeControls(ruleId ?? ""),
  };
}

function widest(rows: readonly Row[], key: "line" | "column" | "message"): number {
  return rows.reduce((width, row) => Math.max(width, row[key].length), 0);
}

function formatMessages(messages: readonly LintMessage[], chalk: ChalkInstance): string {
  const rows = messages.map(toRow);
  const lineWidth = widest(rows, "line");
  const columnWidth = widest(rows, "column");
  const messageWidth = widest(rows, "message");
  const severityWidth = rows.some(({ isError }) => !isError) ? "warning".length : "error".length;
  return rows
    .map(({ line, column, isError, message, ruleId }) => {
      const place = chalk.dim(`${line.padStart(lineWidth)}:${column.padEnd(columnWidth)}`);
      const severity = isError
        ? chalk.red("error".padEnd(severityWidth))
        : chalk.yellow("warning".padEnd(severityWidth));
      const end = ruleId && `${" ".repeat(messageWidth - message.length + 2)}${chalk.dim(ruleId)}`;
      return `  ${place}  ${severity}  ${message}${end}`;
    })
    .join("\n");
}

/** The look of ESLint's `stylish`: findings by file, then a line that counts them; nothing where there are none. */
export function stylish(results: readonly LintResult[], context: FormatterContext = {}): string {
  const chalk = new Chalk({ level: context.color ? 1 : 0 });
  const files = results.filter(({ messages }) => messages.length > 0);
  if (files.length === 0) {
    return "";
  }
  const errors = files.reduce((sum, { errorCount }) => sum + errorCount, 0);
  const warnings = files.reduce((sum, { warningCount }) => sum + warningCount, 0);
  const blocks = files.map(
    ({ filePath, messages }) =>
      `${chalk.underline(escapeControls(filePath))}\n${formatMessages(messages, chalk)}\n`,
  );
  const summary = `✖ ${count(errors + warnings, "problem")} (${count(errors, "error")}, ${count(warnings, "warning")})`;
  return `\n${blocks.join("\n")}\n${(errors > 0 ? chalk.red : chalk.yellow).bold(summary)}\n`;
}
