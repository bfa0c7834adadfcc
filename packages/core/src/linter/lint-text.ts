import type { File, TextSourceCode } from "@eslint/core";
import type { ResolvedConfig } from "../config/resolve-config.ts";
import { reasonOf } from "../errors.ts";
import { attachPolicySet, readPolicySet } from "../policy-set/policy-set.ts";
import type { LintMessage } from "../types.ts";
import { applyFixes, type FixFilter } from "./apply-fixes.ts";
import { lintSourceCode, type LintOptions, type SourceCodeMessages } from "./lint-source-code.ts";
import type { RuleCrash } from "./rule-crash.ts";
import { Stopwatch, type Clock, type LintStats } from "./stats.ts";

export interface LintTextOptions extends LintOptions {
  /** Which fixes to apply; default none. */
  fix?: FixFilter | undefined;
  /** With a clock the times of parsing, of each rule and of fixing are measured. */
  clock?: Clock | undefined;
}

export interface LintTextResult extends SourceCodeMessages {
  /** Undefined where the text cannot be parsed. */
  readonly sourceCode: TextSourceCode | undefined;
  /** The text after fixes; undefined where none was applied. */
  readonly output: string | undefined;
  /** Only with a clock. */
  readonly stats?: LintStats;
}

/** As many passes as ESLint makes: a fix can make room for, or need for, another. */
const mostFixPasses = 10;

/**
 * Lints one text and never throws: where the text cannot be parsed, or a rule or language throws, what
 * went wrong is a message and, where something threw, an entry in `crashes`. With `fix`, fixes are
 * applied and the text is linted again until nothing changes; the messages are then those of the output.
 */
export function lintText(text: string, options: LintTextOptions): LintTextResult {
  const stopwatch = new Stopwatch(options.clock);
  const result = lintAndFix(text, options, stopwatch);
  return stopwatch.isOn ? { ...result, stats: stopwatch.stats } : result;
}

function lintAndFix(text: string, options: LintTextOptions, stopwatch: Stopwatch): LintTextResult {
  const { fix = false } = options;
  const lint = (body: string): LintTextResult => stopwatch.pass(() => lintOnce(body, options, stopwatch));
  let result = lint(text);
  if (fix === false) return result;
  let current = text;
  const seen = new Set([text]);
  for (let pass = 1; pass <= mostFixPasses; pass++) {
    const { messages } = result;
    const { fixed, output } = stopwatch.fix(() => applyFixes(current, messages, fix));
    if (!fixed) break;
    stopwatch.stats.fixPasses++;
    current = output;
    result = lint(current);
    if (seen.has(current)) break;
    seen.add(current);
  }
  return current === text ? result : { ...result, output: current };
}

function lintOnce(text: string, options: LintOptions, stopwatch: Stopwatch): LintTextResult {
  const { config, filename = "<text>" } = options;
  try {
    const bom = text.startsWith("\uFEFF");
    const body = bom ? text.slice(1) : text;
    const file = { path: filename, physicalPath: options.physicalFilename ?? filename, bom, body };
    const parsed = stopwatch.parse(() => parse(file, config));
    if (Array.isArray(parsed)) return unreadable(parsed, []);
    const set = readPolicySet(config.settings);
    if (set) attachPolicySet(parsed, set);
    return { ...lintSourceCode(parsed, options, stopwatch), sourceCode: parsed, output: undefined };
  } catch (error) {
    const text = `Language "${config.languageName}" crashed: ${reasonOf(error)} (while linting ${filename}).`;
    return unreadable([fatalMessage(text, 1, 1)], [{ ruleId: null, filename, line: undefined, error }]);
  }
}

/** The source code of a file, or the messages of a file that cannot be parsed. */
function parse(file: File, { language, languageOptions }: ResolvedConfig): TextSourceCode | LintMessage[] {
  const result = language.parse(file, { languageOptions });
  if (!result.ok) {
    return result.errors.map(({ message, line, column }) =>
      fatalMessage(`Parsing error: ${message}`, line, column),
    );
  }
  const sourceCode = language.createSourceCode(file, result, { languageOptions });
  if (!("text" in sourceCode)) throw new TypeError("the language does not read text");
  sourceCode.applyLanguageOptions?.(languageOptions);
  return sourceCode;
}

function unreadable(messages: LintMessage[], crashes: RuleCrash[]): LintTextResult {
  return { messages, suppressedMessages: [], crashes, sourceCode: undefined, output: undefined };
}

function fatalMessage(message: string, line: number, column: number): LintMessage {
  return { ruleId: null, fatal: true, severity: 2, message, line, column };
}
