import type { LintMessage, LintResult } from "@policylint/core";
import type { ChalkInstance } from "chalk";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { escapeControls } from "../escape.ts";
import type { LintedPolicy } from "../linted-policy.ts";
import { formatStart, formatSummary, toRow, widthsOf, type Row } from "./stylish-parts.ts";
import type { FormatterContext } from "./types.ts";

/** A file with more messages than fit a screen at a glance is grouped by section. */
const longFile = 10;

/** From this width on there is room for the words in question. */
const wideTerminal = 100;

/** A message gets no narrower, even where a terminal then breaks its lines by itself. */
const narrowestMessage = 24;

type Context = FormatterContext & { columns: number };

interface Entry {
  readonly message: LintMessage;
  readonly row: Row;
}

interface Group {
  /** `undefined` before the first heading, or where the file is not grouped. */
  readonly title: string | undefined;
  readonly entries: Entry[];
}

/** By section in document order; messages come in that order already. */
function groupBySection(entries: readonly Entry[], policy: LintedPolicy | undefined): Group[] {
  const headings = entries.length > longFile ? (policy?.document.headings ?? []) : [];
  const groups: Group[] = [];
  let next = 0;
  let title: string | undefined;
  for (const entry of entries) {
    for (let heading = headings[next]; heading && heading.line <= entry.message.line;) {
      title = heading.title;
      heading = headings[++next];
    }
    const last = groups.at(-1);
    if (last && last.title === title) {
      last.entries.push(entry);
    } else {
      groups.push({ title, entries: [entry] });
    }
  }
  return groups;
}

/** The longest end, or start, of a text that fits a width; a cut is marked. */
function fit(text: string, width: number, keep: "start" | "end"): string {
  if (stringWidth(text) <= width) {
    return text;
  }
  if (width < 1) {
    return "";
  }
  const characters = [...text];
  let kept = "";
  let room = width - 1;
  for (;;) {
    const character = keep === "start" ? characters.shift() : characters.pop();
    room -= stringWidth(character ?? "");
    if (character === undefined || room < 0) {
      return keep === "start" ? `${kept}…` : `…${kept}`;
    }
    kept = keep === "start" ? kept + character : character + kept;
  }
}

/** What excerpts are taken from. */
interface Lines {
  readonly lines: readonly string[];
  readonly headings: ReadonlySet<number>;
}

function readLines({ source, document }: LintedPolicy): Lines {
  return {
    lines: source.text.split(/\r\n|\r|\n/u),
    headings: new Set(document.headings.map(({ line }) => line)),
  };
}

/** How much of the room stands before the words, where the line is too long. */
const shareBefore = 1 / 3;

/** Code units of a line that are looked at for each column of the terminal: a line can be as long as a document. */
const mostPerColumn = 4;

/** The words that a message is about in their line, underlined; nothing for a heading, where it only stands. */
function formatWords(
  { line, column, endLine, endColumn }: LintMessage,
  { lines, headings }: Lines,
  width: number,
  chalk: ChalkInstance,
): string[] {
  const text = lines[line - 1];
  if (text === undefined || headings.has(line) || endLine === undefined || endColumn === undefined) {
    return [];
  }
  const start = column - 1;
  const end = endLine > line ? text.length : endColumn - 1;
  const most = width * mostPerColumn;
  const words = fit(escapeControls(text.slice(start, Math.min(end, start + most))), width, "start");
  if (!words.trim()) {
    return [];
  }
  const room = width - stringWidth(words);
  const behind = escapeControls(text.slice(end, end + most)).trimEnd();
  const roomBefore = Math.max(Math.floor(room * shareBefore), room - stringWidth(behind));
  const before = fit(
    escapeControls(text.slice(Math.max(0, start - most), start)).trimStart(),
    roomBefore,
    "end",
  );
  const after = fit(behind, room - stringWidth(before), "start");
  if (chalk.level > 0) {
    return [`${chalk.dim(before)}${chalk.underline(words)}${chalk.dim(after)}`];
  }
  return [before + words + after, " ".repeat(stringWidth(before)) + "~".repeat(stringWidth(words))];
}

/** The message with its rule, in lines of a width; the rule stands behind the message or below it. */
function formatMessage({ message, ruleId }: Row, width: number, chalk: ChalkInstance): string[] {
  const lines = wrapAnsi(ruleId ? `${message}  ${ruleId}` : message, width, { hard: true }).split("\n");
  const last = lines.at(-1) ?? "";
  return ruleId && last.endsWith(ruleId)
    ? [...lines.slice(0, -1), last.slice(0, last.length - ruleId.length) + chalk.dim(ruleId)]
    : lines;
}

async function formatFile(result: LintResult, context: Context, chalk: ChalkInstance): Promise<string> {
  const entries = result.messages.map((message) => ({ message, row: toRow(message) }));
  const { columns } = context;
  const isWide = columns >= wideTerminal;
  const policy = isWide || entries.length > longFile ? await context.policyOf?.(result) : undefined;
  const text = isWide && policy ? readLines(policy) : undefined;
  const widths = widthsOf(entries.map(({ row }) => row));
  const indent = " ".repeat(widths.line + widths.column + widths.level + "  :    ".length);
  const width = Math.max(narrowestMessage, columns - indent.length);
  const lines = [chalk.underline(escapeControls(result.filePath))];
  for (const { title, entries: inSection } of groupBySection(entries, policy)) {
    if (title !== undefined) {
      lines.push(
        `  ${chalk.bold(fit(escapeControls(title), Math.max(narrowestMessage, columns - 2), "start"))}`,
      );
    }
    for (const { message, row } of inSection) {
      const [first = "", ...rest] = formatMessage(row, width, chalk);
      const words = text ? formatWords(message, text, width - 2, chalk) : [];
      lines.push(
        formatStart(row, widths, chalk) + first,
        ...rest.map((line) => indent + line),
        ...words.map((line) => `${indent}${chalk.dim("│")} ${line}`.trimEnd()),
      );
    }
  }
  return `${lines.join("\n")}\n`;
}

/** Findings for someone who reads them in a terminal. */
export async function formatForTerminal(
  files: readonly LintResult[],
  context: Context,
  chalk: ChalkInstance,
): Promise<string> {
  const blocks: string[] = [];
  for (const file of files) {
    blocks.push(await formatFile(file, context, chalk));
  }
  return `\n${blocks.join("\n")}\n${formatSummary(files, chalk)}\n`;
}
