import { existsSync } from "node:fs";
import {
  createLintResult,
  readPolicySettings,
  type LintMessage,
  type LintResult,
  type ResolvedConfig,
  type SuppressedLintMessage,
} from "@policylint/core";
import { parseBaseline, parseSuppressions, type RegisterLine } from "./register-format.ts";
import {
  findRegister,
  fromRegisteredFile,
  type RegisteredFinding,
  type RegisterKind,
  type SuppressionEntry,
} from "./register.ts";
import { OpenRegister } from "./open-register.ts";

export type FoundMessages = Pick<LintResult, "messages" | "suppressedMessages">;

/** What a review stands on; its module is a part of the bundle by itself and shares no state with the engine. */
export interface ReviewHost {
  readonly cwd: string;
  /** The registers that count. */
  readonly registers: ReadonlySet<RegisterKind>;
  /** `undefined` where the document is not linted. */
  getConfig(filePath: string): Promise<ResolvedConfig | undefined>;
  /** Was the document wholly checked, so that what is not reported is not there? */
  isComplete(result: LintResult): boolean;
  /** With `since`: the result of the document as it was, `undefined` where there was none. */
  readonly lintBefore: ((result: LintResult) => Promise<LintResult | undefined>) | undefined;
}

export interface Review {
  /** What stands in the place of the messages of each result. */
  readonly found: readonly FoundMessages[];
  /** Those of suppression files with entries that match nothing. */
  readonly registerResults: readonly LintResult[];
  /** Findings of baselines that are not found any more; `file` is absolute. */
  readonly gone: readonly RegisteredFinding[];
}

class OpenRegisters {
  readonly #cwd: string;
  readonly baselines = new Map<string, OpenRegister<RegisteredFinding>>();
  readonly suppressions = new Map<string, OpenRegister<SuppressionEntry>>();

  constructor(cwd: string) {
    this.#cwd = cwd;
  }

  baselineOf(filePath: string): OpenRegister<RegisteredFinding> | undefined {
    return this.#open(this.baselines, findRegister("baseline", filePath), parseBaseline);
  }

  suppressionsOf(filePath: string): OpenRegister<SuppressionEntry> | undefined {
    return this.#open(this.suppressions, findRegister("suppressions", filePath), parseSuppressions);
  }

  #open<Entry extends RegisteredFinding>(
    opened: Map<string, OpenRegister<Entry>>,
    registerPath: string | undefined,
    parse: (text: string, label: string) => RegisterLine<Entry>[],
  ): OpenRegister<Entry> | undefined {
    if (registerPath === undefined) return undefined;
    let register = opened.get(registerPath);
    if (!register) {
      register = new OpenRegister(registerPath, this.#cwd, parse);
      opened.set(registerPath, register);
    }
    return register;
  }
}

interface Judgement {
  readonly suppressions: SuppressedLintMessage["suppressions"];
  /** The entry that suppressed the finding until lately. */
  readonly expired: SuppressionEntry | undefined;
}

/** Finds what the registers say of the findings of one document. */
function createJudge(
  filePath: string,
  today: string,
  registers: OpenRegisters,
  kinds: ReadonlySet<RegisterKind>,
): (message: LintMessage) => Judgement {
  const baseline = kinds.has("baseline") ? registers.baselineOf(filePath) : undefined;
  const suppressions = kinds.has("suppressions") ? registers.suppressionsOf(filePath) : undefined;
  return ({ ruleId, fingerprint }) => {
    if (ruleId === null || fingerprint === undefined) return { suppressions: [], expired: undefined };
    const entries = suppressions?.use(filePath, ruleId, fingerprint) ?? [];
    const isExpired = ({ expires }: SuppressionEntry): boolean => expires !== undefined && expires < today;
    const valid = entries.find((entry) => !isExpired(entry));
    const isKnown = (baseline?.use(filePath, ruleId, fingerprint) ?? []).length > 0;
    return {
      suppressions: [
        valid ? { kind: "file" as const, justification: valid.reason } : [],
        isKnown ? { kind: "file" as const, justification: "It is in the baseline." } : [],
      ].flat(),
      expired: entries.find(isExpired),
    };
  };
}

function byPosition(left: LintMessage, right: LintMessage): number {
  return left.line - right.line || left.column - right.column;
}

/** An expired suppression is no reason to be silent, but to say why the finding is back. */
function withExpiry(message: LintMessage, expired: SuppressionEntry | undefined): LintMessage {
  if (!expired) return message;
  const { expires = "", reason } = expired;
  return { ...message, message: `${message.message} Its suppression expired on ${expires}: ${reason}` };
}

function applyRegisters(
  { messages, suppressedMessages }: LintResult,
  judge: (message: LintMessage) => Judgement,
): FoundMessages {
  const kept: LintMessage[] = [];
  const suppressed: SuppressedLintMessage[] = [];
  for (const message of suppressedMessages) {
    const { suppressions } = judge(message);
    suppressed.push({ ...message, suppressions: [...message.suppressions, ...suppressions] });
  }
  for (const message of messages) {
    const { suppressions, expired } = judge(message);
    if (suppressions.length > 0) suppressed.push({ ...message, suppressions });
    else kept.push(withExpiry(message, expired));
  }
  return { messages: kept, suppressedMessages: suppressed.sort(byPosition) };
}

/** What a message is known by from one version of a document to another. */
function identityOf({ fingerprint, ruleId, message }: LintMessage): string {
  return fingerprint ?? JSON.stringify([ruleId, message]);
}

/** Takes out what was found in the document as it was: its words, or the lack of them, are not of the change. */
function withoutOld(found: FoundMessages, before: LintResult | undefined): FoundMessages {
  const old = new Set(before?.messages.map(identityOf));
  return {
    ...found,
    messages: found.messages.filter((message) => message.fatal || !old.has(identityOf(message))),
  };
}

async function reviewResult(
  result: LintResult,
  config: ResolvedConfig,
  registers: OpenRegisters,
  host: ReviewHost,
): Promise<FoundMessages> {
  const { today } = readPolicySettings(config.settings);
  const judge = createJudge(result.filePath, today, registers, host.registers);
  const found = applyRegisters(result, judge);
  if (!host.lintBefore || found.messages.length === 0) return found;
  return withoutOld(found, await host.lintBefore(result));
}

function describeUnused(entry: SuppressionEntry, isThere: boolean): string {
  return isThere
    ? `The suppression of ${entry.rule} in ${entry.file} matches no finding: its words were changed, or it is gone. Remove this line; what is reported instead wants a decision of its own.`
    : `The suppression of ${entry.rule} is for ${entry.file}, which does not exist. Remove this line, or correct the path.`;
}

async function reportUnused(
  register: OpenRegister<SuppressionEntry>,
  isChecked: (filePath: string) => boolean,
  { getConfig }: ReviewHost,
): Promise<LintResult | undefined> {
  const lineLengths = register.text.split("\n").map(({ length }) => length);
  const messages: LintMessage[] = [];
  for (const { entry, line } of register.unused(isChecked)) {
    const filePath = fromRegisteredFile(register.path, entry.file);
    const severity = (await getConfig(filePath))?.linterOptions.reportUnusedDisableDirectives ?? 1;
    if (severity === 0) continue;
    const message = describeUnused(entry, existsSync(filePath));
    const endColumn = (lineLengths[line - 1] ?? 0) + 1;
    messages.push({ ruleId: null, severity, message, line, column: 1, endLine: line, endColumn });
  }
  return messages.length > 0
    ? createLintResult({ filePath: register.path, messages, text: register.text })
    : undefined;
}

/**
 * Holds results against what stands beside the documents: suppressions, the baseline and, with `lintBefore`, the
 * documents as they were.
 *
 * @throws {ConfigError | PolicyLintError} where a register is wrong or cannot be read
 */
export async function reviewResults(results: readonly LintResult[], host: ReviewHost): Promise<Review> {
  const registers = new OpenRegisters(host.cwd);
  const checked = new Set<string>();
  const found: FoundMessages[] = [];
  for (const result of results) {
    const config = await host.getConfig(result.filePath);
    found.push(config ? await reviewResult(result, config, registers, host) : result);
    if (config && host.isComplete(result)) checked.add(result.filePath);
  }
  const isChecked = (filePath: string): boolean => checked.has(filePath);
  const registerResults: LintResult[] = [];
  for (const register of registers.suppressions.values()) {
    registerResults.push(...[(await reportUnused(register, isChecked, host)) ?? []].flat());
  }
  const gone = [...registers.baselines.values()].flatMap((register) =>
    register
      .unused(isChecked)
      .map(({ entry }) => ({ ...entry, file: fromRegisteredFile(register.path, entry.file) })),
  );
  return { found, registerResults, gone };
}
