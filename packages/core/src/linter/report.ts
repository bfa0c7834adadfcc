import type { Language, RuleDefinition, RuleTextEditor, SuggestedEdit, TextSourceCode } from "@eslint/core";
import type { LintMessage, LintSuggestion, ReportDescriptor, RelatedMessage } from "../types.ts";
import { interpolate } from "./interpolate.ts";
import { toMessageLocation } from "./location.ts";
import { createRuleTextEditor, runFixer } from "./rule-fixer.ts";

type Messages = Readonly<Record<string, string>> | undefined;

/** The rule on whose behalf a message is made. */
export interface ReportingRule {
  readonly id: string;
  readonly severity: 1 | 2;
  readonly rule: RuleDefinition;
}

/** Makes messages of what the rules report in one document. */
export class Reporter {
  readonly #sourceCode: TextSourceCode;
  readonly #language: Language;
  readonly #editor: RuleTextEditor | undefined;

  /** `disableFixes` leaves fixes and suggestions out; their functions are not called. */
  constructor(sourceCode: TextSourceCode, language: Language, options: { disableFixes: boolean }) {
    this.#sourceCode = sourceCode;
    this.#language = language;
    this.#editor = options.disableFixes ? undefined : createRuleTextEditor(sourceCode);
  }

  /**
   * The message of a report, in ESLint's shape.
   * @throws {Error} where the report breaks the rule's own `meta` or lacks a message or place
   */
  createMessage(descriptor: ReportDescriptor, { id, severity, rule }: ReportingRule): LintMessage {
    const { messageId, data, suggest, related } = descriptor;
    const messages = rule.meta?.messages;
    checkSuggestions(suggest, messages);
    const text = interpolate(messageText(descriptor, messages), data);
    const message: LintMessage = {
      ruleId: id,
      severity: descriptor.severity === "warn" ? 1 : severity,
      message: text,
      ...toMessageLocation(this.#locate(descriptor), this.#language),
    };
    if (messageId) message.messageId = messageId;
    if (related?.length) message.related = this.#relatedMessages(related);
    if (!this.#editor) return message;
    const fix = runFixer(descriptor.fix, this.#editor, this.#sourceCode.text);
    if (fix) {
      if (!rule.meta?.fixable) {
        throw new Error('A rule that fixes must set meta.fixable to "code" or "whitespace".');
      }
      message.fix = fix;
    }
    const suggestions = this.#suggestions(suggest ?? [], messages, this.#editor);
    if (suggestions.length > 0) {
      if (rule.meta?.hasSuggestions !== true) {
        throw new Error("A rule with suggestions must set meta.hasSuggestions to true.");
      }
      message.suggestions = suggestions;
    }
    return message;
  }

  #locate({ loc, node }: ReportDescriptor): NonNullable<ReportDescriptor["loc"]> {
    if (loc) return loc;
    if (typeof node !== "object" || node === null) {
      throw new TypeError("context.report() needs a node or a loc.");
    }
    return this.#sourceCode.getLoc(node);
  }

  #relatedMessages(related: NonNullable<ReportDescriptor["related"]>): RelatedMessage[] {
    return related.map(({ message, loc }) => ({ message, ...toMessageLocation(loc, this.#language) }));
  }

  #suggestions(
    suggest: readonly SuggestedEdit[],
    messages: Messages,
    editor: RuleTextEditor,
  ): LintSuggestion[] {
    const suggestions: LintSuggestion[] = [];
    for (const suggestion of suggest) {
      const fix = runFixer(suggestion.fix, editor, this.#sourceCode.text);
      if (!fix) continue;
      const text = "desc" in suggestion ? suggestion.desc : (messages?.[suggestion.messageId] ?? "");
      suggestions.push({ ...suggestion, desc: interpolate(text, suggestion.data), fix });
    }
    return suggestions;
  }
}

function messageText({ messageId, message }: ReportDescriptor, messages: Messages): string {
  if (!messageId) {
    if (message) return message;
    throw new TypeError("context.report() needs a messageId or a message.");
  }
  if (message) throw new TypeError("context.report() takes a messageId or a message, not both.");
  return messageOfId(messageId, messages);
}

function messageOfId(messageId: string, messages: Messages): string {
  const text = messages && Object.hasOwn(messages, messageId) ? messages[messageId] : undefined;
  if (text !== undefined) return text;
  const known = Object.keys(messages ?? {}).join(", ");
  throw new TypeError(`The messageId '${messageId}' is not among meta.messages (${known}).`);
}

function checkSuggestions(suggest: readonly SuggestedEdit[] | null | undefined, messages: Messages): void {
  for (const suggestion of suggest ?? []) {
    const messageId = "messageId" in suggestion ? suggestion.messageId : undefined;
    const desc = "desc" in suggestion ? suggestion.desc : undefined;
    if (messageId) messageOfId(messageId, messages);
    if (Boolean(messageId) === Boolean(desc)) {
      throw new TypeError("A suggestion needs either a messageId or a desc.");
    }
    if (typeof suggestion.fix !== "function") throw new TypeError("A suggestion needs a fix function.");
  }
}
