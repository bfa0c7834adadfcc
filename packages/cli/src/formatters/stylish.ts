import type { LintMessage, LintResult } from "@policylint/core";
import { Chalk, type ChalkInstance } from "chalk";
import { escapeControls } from "../escape.ts";
import { formatStart, formatSummary, toRow, widest, widthsOf } from "./stylish-parts.ts";
import type { FormatterContext } from "./types.ts";

function formatMessages(messages: readonly LintMessage[], chalk: ChalkInstance): string {
  const rows = messages.map(toRow);
  const widths = widthsOf(rows);
  const messageWidth = widest(rows, "message");
  return rows
    .map((row) => {
      const { message, ruleId } = row;
      const end = ruleId && `${" ".repeat(messageWidth - message.length + 2)}${chalk.dim(ruleId)}`;
      return `${formatStart(row, widths, chalk)}${message}${end}`;
    })
    .join("\n");
}

/** To the letter as ESLint: what reads the output of a pipe knows that form. */
function formatForPipe(files: readonly LintResult[], chalk: ChalkInstance): string {
  const blocks = files.map(
    ({ filePath, messages }) =>
      `${chalk.underline(escapeControls(filePath))}\n${formatMessages(messages, chalk)}\n`,
  );
  return `\n${blocks.join("\n")}\n${formatSummary(files, chalk)}\n`;
}

/**
 * The look of ESLint's `stylish`: findings by file, then a line that counts them; nothing where there are none. In a
 * terminal, messages are wrapped to its width, long files are grouped by section, and the words in question follow.
 */
export function stylish(
  results: readonly LintResult[],
  context: FormatterContext = {},
): string | Promise<string> {
  const chalk = new Chalk({ level: context.color ? 1 : 0 });
  const files = results.filter(({ messages }) => messages.length > 0);
  if (files.length === 0) {
    return "";
  }
  const { columns } = context;
  return columns === undefined
    ? formatForPipe(files, chalk)
    : import("./stylish-terminal.ts").then(({ formatForTerminal }) =>
        formatForTerminal(files, { ...context, columns }, chalk),
      );
}
