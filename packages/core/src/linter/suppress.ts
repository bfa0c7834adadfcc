import type { LintMessage, SuppressedLintMessage, Suppression } from "../types.ts";
import type { DisableDirective } from "./directives.ts";
import { compareByPosition } from "./location.ts";

/**
 * A change of what is suppressed, at a place in the document. A directive for a line makes two: one that
 * switches off at its start and one that switches on again behind its end.
 */
interface Switch {
  readonly directive: DisableDirective;
  readonly disables: boolean;
  readonly line: number;
  readonly column: number;
}

export interface SuppressionResult {
  readonly messages: LintMessage[];
  readonly suppressedMessages: SuppressedLintMessage[];
  /** The directives that suppressed something. */
  readonly used: ReadonlySet<DisableDirective>;
}

/**
 * A hostile document can repeat a directive without end; a message names the last of those that hold it
 * back, up to this many.
 */
const mostSuppressions = 20;

/** Applies directives to messages that are sorted by position. */
export function suppressMessages(
  messages: readonly LintMessage[],
  directives: readonly DisableDirective[],
): SuppressionResult {
  if (directives.length === 0) return { messages: [...messages], suppressedMessages: [], used: new Set() };
  const blocks = new Timelines(blockSwitches(directives));
  const lines = new Timelines(lineSwitches(directives));
  const used = new Set<DisableDirective>();
  const kept: LintMessage[] = [];
  const suppressedMessages: SuppressedLintMessage[] = [];
  for (const message of messages) {
    const block = blocks.for(message.ruleId).advance(message);
    const line = lines.for(message.ruleId).advance(message);
    const last = block.directive ?? line.directive;
    if (last) {
      used.add(last);
      suppressedMessages.push({ ...message, suppressions: [...block.suppressions, ...line.suppressions] });
    } else kept.push(message);
  }
  return { messages: kept, suppressedMessages, used };
}

function blockSwitches(directives: readonly DisableDirective[]): Switch[] {
  return directives
    .filter(({ comment: { type } }) => type === "disable" || type === "enable")
    .map((directive) => {
      const { comment, line, column } = directive;
      return { directive, disables: comment.type === "disable", line, column };
    });
}

function lineSwitches(directives: readonly DisableDirective[]): Switch[] {
  return directives.flatMap((directive): Switch[] => {
    const { type } = directive.comment;
    if (type !== "disable-line" && type !== "disable-next-line") return [];
    const line = type === "disable-line" ? directive.line : directive.line + 1;
    return [
      { directive, disables: true, line, column: 1 },
      { directive, disables: false, line: line + 1, column: 0 },
    ];
  });
}

interface ActiveSuppressions {
  /** The last directive that holds back what stands here; undefined where nothing does. */
  readonly directive: DisableDirective | undefined;
  readonly suppressions: readonly Suppression[];
}

/**
 * One timeline for each rule that a directive names, and one for all others: a hostile document can report
 * any number of rules that do not exist.
 */
class Timelines {
  readonly #switches: readonly Switch[];
  readonly #named: ReadonlySet<string | null>;
  readonly #byRule = new Map<string | null, Timeline>();

  constructor(switches: Switch[]) {
    this.#switches = switches.sort(compareByPosition);
    this.#named = new Set(switches.map(({ directive }) => directive.ruleId));
  }

  for(ruleId: string | null): Timeline {
    const key = this.#named.has(ruleId) ? ruleId : null;
    let timeline = this.#byRule.get(key);
    if (!timeline) {
      const applies = ({ directive }: Switch): boolean =>
        directive.ruleId === null || directive.ruleId === key;
      timeline = new Timeline(this.#switches.filter(applies));
      this.#byRule.set(key, timeline);
    }
    return timeline;
  }
}

/** The switches of one rule, read once from start to end. */
class Timeline {
  readonly #switches: readonly Switch[];
  #next = 0;
  #active: DisableDirective[] = [];
  #current: ActiveSuppressions = { directive: undefined, suppressions: [] };

  constructor(switches: readonly Switch[]) {
    this.#switches = switches;
  }

  /** What is suppressed at a place that is not before the last one asked for. */
  advance(place: { line: number; column: number }): ActiveSuppressions {
    let changed = false;
    for (let next = this.#switches[this.#next]; next; next = this.#switches[this.#next]) {
      if (compareByPosition(next, place) > 0) break;
      if (!next.disables) this.#active = [];
      else if (this.#active.push(next.directive) > mostSuppressions) this.#active.shift();
      this.#next++;
      changed = true;
    }
    if (changed) {
      const suppressions = this.#active.map(({ comment: { justification } }): Suppression => {
        return { kind: "directive", justification };
      });
      this.#current = { directive: this.#active.at(-1), suppressions };
    }
    return this.#current;
  }
}
