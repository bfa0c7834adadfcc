import type { DirectiveType, Language, TextSourceCode } from "@eslint/core";
import { ConfigCommentParser } from "@eslint/plugin-kit";
import type { LintMessage } from "../types.ts";
import { problemMessage, unknownRuleText } from "./linting-problem.ts";
import { toMessagePosition } from "./location.ts";

/** A comment that switches rules off or on. */
export interface DirectiveComment {
  readonly type: DirectiveType;
  readonly node: unknown;
  /** The list of rules as it is written. */
  readonly list: string;
  /** The rules of the list, each once; none where the directive speaks of all rules. */
  readonly ruleIds: readonly string[];
  readonly justification: string;
}

/** A directive for one rule, or for all rules; one comment with a list makes several. */
export interface DisableDirective {
  readonly comment: DirectiveComment;
  readonly ruleId: string | null;
  /** 1-based: the comment's start; for `disable-next-line` its end. */
  readonly line: number;
  readonly column: number;
}

export interface Directives {
  readonly directives: DisableDirective[];
  /** What is wrong with directives: rules that do not exist, malformed comments. */
  readonly messages: LintMessage[];
}

const listParser = new ConfigCommentParser();

/** Reads a source code's directives; those for rules that `isKnownRule` denies become messages. */
export function readDirectives(
  sourceCode: TextSourceCode,
  language: Language,
  isKnownRule: (ruleId: string) => boolean,
): Directives {
  const found = sourceCode.getDisableDirectives?.() ?? { directives: [], problems: [] };
  const messages = found.problems.map((problem) => problemMessage(problem, 2, language));
  const directives: DisableDirective[] = [];
  for (const { type, node, value, justification = "" } of found.directives) {
    const loc = sourceCode.getLoc(node);
    const position = toMessagePosition(type === "disable-next-line" ? loc.end : loc.start, language);
    const ruleIds = Object.keys(listParser.parseListConfig(value));
    const comment: DirectiveComment = { type, node, list: value, ruleIds, justification };
    if (ruleIds.length === 0) directives.push({ comment, ruleId: null, ...position });
    for (const ruleId of ruleIds) {
      if (isKnownRule(ruleId)) directives.push({ comment, ruleId, ...position });
      else messages.push(problemMessage({ ruleId, message: unknownRuleText(ruleId), loc }, 2, language));
    }
  }
  return { directives, messages };
}
