import {
  createLintResult,
  lintText,
  type LintMessage,
  type LintResult,
  type LintTextOptions,
  type TextSourceCode,
} from "@policylint/core";
import { builtInPlugins } from "./default-config.ts";
import { escapeControls } from "./escape.ts";
import { noteFailure } from "./failures.ts";
import { describeNoPolicy } from "./not-a-policy.ts";

export interface LintedDocument {
  result: LintResult;
  /** `undefined` where the text could not be parsed. */
  sourceCode: TextSourceCode | undefined;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Does a built-in rule miss something that every policy must say? A plugin's message may have the same id. */
function isAboutMissing({ ruleId, messageId }: LintMessage): boolean {
  return messageId === "missing" && Object.hasOwn(builtInPlugins, ruleId?.split("/")[0] ?? "");
}

export interface LintDocumentOptions extends LintTextOptions {
  filename: string;
  /** What is to be said of the document besides what rules say. */
  notices?: readonly LintMessage[];
}

/** Lints one text and makes its result; where a rule threw, the failure is noted beside it. */
export function lintDocument(text: string, options: LintDocumentOptions): LintedDocument {
  const { messages, suppressedMessages, crashes, output, sourceCode, stats } = lintText(text, options);
  const { config, filename, notices = [] } = options;
  const lacksAll = messages.some(isAboutMissing) ? describeNoPolicy(text) : undefined;
  const result = createLintResult({
    filePath: filename,
    messages: [
      ...notices,
      ...(lacksAll ? [lacksAll, ...messages.filter((message) => !isAboutMissing(message))] : messages),
    ],
    suppressedMessages,
    text,
    output,
    config,
    stats,
  });
  if (crashes.length > 0) {
    noteFailure(
      result,
      crashes.map(
        ({ ruleId, error }) =>
          `${ruleId ?? config.languageName} in ${escapeControls(filename)}: ${stackOf(error)}`,
      ),
    );
  }
  return { result, sourceCode };
}
