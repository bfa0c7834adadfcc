import type { Language, RuleTextEdit, TextSourceCode } from "@eslint/core";
import type { LintMessage } from "../types.ts";
import type { DirectiveComment, DisableDirective } from "./directives.ts";
import { findListCuts } from "./directive-list.ts";
import { compareByPosition, toMessagePosition } from "./location.ts";

export interface UnusedDirectivesOptions {
  readonly directives: readonly DisableDirective[];
  /** The directives that suppressed a message. */
  readonly used: ReadonlySet<DisableDirective>;
  /** Rules that did not run to their end, so that nothing can be said about their directives. */
  readonly unfinishedRules: ReadonlySet<string>;
  readonly severity: 1 | 2;
  readonly disableFixes: boolean;
  readonly sourceCode: TextSourceCode;
  readonly language: Language;
}

/**
 * Messages for directives that suppress nothing and for enabling ones that end nothing, in ESLint's words,
 * with a fix that removes them.
 */
export function reportUnusedDirectives(options: UnusedDirectivesOptions): LintMessage[] {
  const { directives, used, unfinishedRules } = options;
  const endings = usedEnablings(directives);
  const unused = directives.filter((directive) => {
    const { comment, ruleId } = directive;
    const finished = ruleId === null ? unfinishedRules.size === 0 : !unfinishedRules.has(ruleId);
    return finished && !(comment.type === "enable" ? endings : used).has(directive);
  });
  const byComment = new Map<DirectiveComment, DisableDirective[]>();
  for (const directive of unused) {
    const group = byComment.get(directive.comment);
    if (group) group.push(directive);
    else byComment.set(directive.comment, [directive]);
  }
  return [...byComment].flatMap(([comment, group]) => commentMessages(comment, group, options));
}

/** The enabling directives that a disabling one stands before, read backwards from the end. */
function usedEnablings(directives: readonly DisableDirective[]): ReadonlySet<DisableDirective> {
  const used = new Set<DisableDirective>();
  const waiting = new Map<string | null, DisableDirective>();
  const sorted = directives.toSorted(compareByPosition);
  for (const directive of sorted.reverse()) {
    const { ruleId, comment } = directive;
    if (comment.type === "enable") {
      if (ruleId === null) waiting.clear();
      waiting.set(ruleId, directive);
    } else if (comment.type === "disable" && ruleId === null) {
      for (const enabling of waiting.values()) used.add(enabling);
      waiting.clear();
    } else if (comment.type === "disable") {
      const enabling = waiting.get(ruleId) ?? waiting.get(null);
      if (enabling) used.add(enabling);
    }
  }
  return used;
}

/** One message for a comment that is unused as a whole, else one for each of its unused rules. */
function commentMessages(
  comment: DirectiveComment,
  unused: readonly DisableDirective[],
  options: UnusedDirectivesOptions,
): LintMessage[] {
  const [first] = unused;
  if (!first) return [];
  const { sourceCode } = options;
  const range = sourceCode.getRange(comment.node);
  const names = unused.flatMap(({ ruleId }) => (ruleId === null ? [] : [`'${ruleId}'`]));
  if (unused.length >= comment.ruleIds.length) {
    return [createMessage(first, joinNames(names), { range, text: " " }, options)];
  }
  const cuts = findListCuts(sourceCode.text.slice(...range), comment.list);
  return unused.map((directive) => {
    const cut = cuts?.get(directive.ruleId ?? "");
    const fix = cut && { range: shift(cut, range[0]), text: "" };
    return createMessage(directive, `'${directive.ruleId}'`, fix, options);
  });
}

function shift([start, end]: readonly [number, number], by: number): [number, number] {
  return [start + by, end + by];
}

function joinNames(names: readonly string[]): string {
  if (names.length <= 2) return names.join(" or ");
  return `${names.slice(0, -1).join(", ")}, or ${names.at(-1)}`;
}

function createMessage(
  { comment, line, column }: DisableDirective,
  names: string,
  fix: RuleTextEdit | undefined,
  { sourceCode, language, severity, disableFixes }: UnusedDirectivesOptions,
): LintMessage {
  const start = toMessagePosition(sourceCode.getLoc(comment.node).start, language);
  const place = comment.type === "disable-next-line" ? start : { line, column };
  const verb = comment.type === "enable" ? "enable" : "disable";
  const reason =
    verb === "enable"
      ? `no matching ${prefixOf(comment, sourceCode)}-disable directives were found${names && ` for ${names}`}`
      : `no problems were reported${names && ` from ${names}`}`;
  const message: LintMessage = {
    ruleId: null,
    severity,
    message: `Unused ${prefixOf(comment, sourceCode)}-${verb} directive (${reason}).`,
    ...place,
  };
  if (fix && !disableFixes) message.fix = fix;
  return message;
}

/** The word that opens the directive, `policylint` or what else the language takes, as it stands in the text. */
function prefixOf({ node }: DirectiveComment, sourceCode: TextSourceCode): string {
  const text = sourceCode.text.slice(...sourceCode.getRange(node));
  return /\b([a-z]+)-(?:disable|enable)\b/u.exec(text)?.[1] ?? "policylint";
}
