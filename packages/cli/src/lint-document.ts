import {
  isPolicySource,
  createLintResult,
  lintText,
  type LintMessage,
  type LintResult,
  type LintTextOptions,
  type LintTextResult,
  type ResolvedConfig,
  type TextSourceCode,
} from "@policylint/core";
import { builtInPlugins } from "./default-config.ts";
import { enforce } from "./enforce.ts";
import { escapeControls } from "./escape.ts";
import { noteFailure } from "./failures.ts";
import { createFingerprinter } from "./fingerprint-messages.ts";
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

function withFingerprints(
  { messages, suppressedMessages, sourceCode }: LintTextResult,
  config: ResolvedConfig,
): Pick<LintTextResult, "messages" | "suppressedMessages"> {
  if (messages.length + suppressedMessages.length === 0 || !sourceCode || !isPolicySource(sourceCode)) {
    return { messages, suppressedMessages };
  }
  const fingerprint = createFingerprinter(sourceCode, config);
  return { messages: messages.map(fingerprint), suppressedMessages: suppressedMessages.map(fingerprint) };
}

export interface LintDocumentOptions extends LintTextOptions {
  filename: string;
  /** What is to be said of the document besides what rules say. */
  notices?: readonly LintMessage[];
}

/** Lints one text and makes its result; where a rule threw, the failure is noted beside it. */
export function lintDocument(text: string, options: LintDocumentOptions): LintedDocument {
  const linted = lintText(text, options);
  const { crashes, output, sourceCode, stats } = linted;
  const { config, filename, notices = [] } = options;
  const { messages, suppressedMessages } = enforce(withFingerprints(linted, config), config);
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
