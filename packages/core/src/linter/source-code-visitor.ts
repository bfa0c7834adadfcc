import { compareSpecificity, parseSelector, type Selector } from "./selector.ts";

/** A function of a rule that the traversal calls. */
export type Listener = (...args: unknown[]) => void;

/** Whoever a listener belongs to; `failed` is told what it threw, and none of its listeners run again. */
export interface ListenerOwner {
  readonly crashed: boolean;
  failed(error: unknown, node: unknown): void;
}

interface Registration {
  readonly owner: ListenerOwner;
  readonly listener: Listener;
}

interface SelectorListeners {
  readonly selector: Selector;
  readonly registrations: Registration[];
}

const none: readonly SelectorListeners[] = [];

/** The listeners of all rules, found by node type and by phase. */
export class SourceCodeVisitor {
  readonly #bySource = new Map<string, SelectorListeners>();
  readonly #byEnteredType = new Map<string, readonly SelectorListeners[]>();
  readonly #byLeftType = new Map<string, readonly SelectorListeners[]>();

  /** @throws {SyntaxError} where the selector cannot be read */
  add(source: string, listener: Listener, owner: ListenerOwner): void {
    let listeners = this.#bySource.get(source);
    if (!listeners) {
      listeners = { selector: parseSelector(source), registrations: [] };
      this.#bySource.set(source, listeners);
      this.#byEnteredType.clear();
      this.#byLeftType.clear();
    }
    listeners.registrations.push({ owner, listener });
  }

  /** The listeners whose selectors may match a node of this type, least specific selector first. */
  candidates(nodeType: string, isExit: boolean): readonly SelectorListeners[] {
    const byType = isExit ? this.#byLeftType : this.#byEnteredType;
    let found = byType.get(nodeType);
    if (!found) {
      const matching = [...this.#bySource.values()].filter(
        ({ selector }) => selector.isExit === isExit && (selector.nodeTypes?.includes(nodeType) ?? true),
      );
      matching.sort((first, second) => compareSpecificity(first.selector, second.selector));
      found = matching.length > 0 ? matching : none;
      byType.set(nodeType, found);
    }
    return found;
  }

  /** Calls the listeners of one selector, rule by rule. */
  call({ registrations }: SelectorListeners, args: readonly unknown[], node: unknown): void {
    for (const { owner, listener } of registrations) {
      if (owner.crashed) continue;
      try {
        listener(...args);
      } catch (error) {
        owner.failed(error, node);
      }
    }
  }

  /** Calls the listeners registered under a name, for an event that a source code emits by itself. */
  callByName(name: string, args: readonly unknown[]): void {
    const listeners = this.#bySource.get(name);
    if (listeners) this.call(listeners, args, undefined);
  }
}
