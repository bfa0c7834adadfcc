import type { LintMessage, LintResult } from "@policylint/core";
import { escapeControls } from "../escape.ts";
import { count } from "./count.ts";
import { documentPath } from "./document-path.ts";
import { annotation } from "./github-commands.ts";
import { levelOf, onOneLine, placeOf } from "./message.ts";
import type { FormatterFunction } from "./types.ts";

/** GitHub shows no more annotations than these of one step, for each severity. */
const most = 10;

interface Finding {
  file: string;
  message: LintMessage;
  /** How many messages of the same rule stand before it in the document. */
  repeats: number;
}

function findingsOf({ filePath, messages }: LintResult, cwd: string | undefined): Finding[] {
  const file = documentPath(filePath, cwd);
  const seen = new Map<string | null, number>();
  return messages.map((message) => {
    const repeats = seen.get(message.ruleId) ?? 0;
    seen.set(message.ruleId, repeats + 1);
    return { file, message, repeats };
  });
}

const weight = ({ message, repeats }: Finding): number => (message.fatal === true ? -1 : repeats);

/**
 * What could not be checked first, then the first finding of each rule, so that ten annotations tell of ten gaps
 * and not of one gap ten times; otherwise in the order of the documents.
 */
const byWeight = (left: Finding, right: Finding): number => weight(left) - weight(right);

function annotate({ file, message }: Finding): string {
  const { line, column, endLine, endColumn } = placeOf(message);
  return annotation(
    levelOf(message),
    {
      file: escapeControls(file),
      line,
      endLine,
      // GitHub refuses columns of a place that spans lines.
      ...((endLine === undefined || endLine === line) && { col: column, endColumn }),
      title: escapeControls(message.ruleId ?? "policylint"),
    },
    escapeControls(onOneLine(message.message)),
  );
}

/** GitHub's workflow commands: ten annotations of each severity, the rest only counted. */
export const github: FormatterFunction = (results, { cwd }) => {
  const findings = results.flatMap((result) => findingsOf(result, cwd));
  const lines: string[] = [];
  const leftOut: string[] = [];
  for (const level of ["error", "warning"] as const) {
    const ranked = findings.filter(({ message }) => levelOf(message) === level).sort(byWeight);
    lines.push(...ranked.slice(0, most).map(annotate));
    if (ranked.length > most) {
      leftOut.push(`${ranked.length - most} of ${count(ranked.length, level)}`);
    }
  }
  if (leftOut.length > 0) {
    lines.push(
      annotation(
        "notice",
        { title: "policylint" },
        `${leftOut.join(" and ")} are not annotated: GitHub shows ${most} of each severity. The job summary lists all.`,
      ),
    );
  }
  return lines.join("\n");
};
