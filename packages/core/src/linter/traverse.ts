import type { Language, TextSourceCode, TraversalStep } from "@eslint/core";
import { isSyntaxNode, matchesSelector, type SelectorOptions, type SyntaxNode } from "./selector.ts";
import type { SourceCodeVisitor } from "./source-code-visitor.ts";

/** Keys that lead to no child, for a language without visitor keys. */
function childKeys(node: object): string[] {
  return Object.keys(node).filter((key) => key !== "parent" && !key.startsWith("_"));
}

function selectorOptions(sourceCode: TextSourceCode, language: Language): SelectorOptions {
  const visitorKeys = sourceCode.visitorKeys ?? language.visitorKeys;
  return {
    nodeTypeKey: language.nodeTypeKey,
    fallback: childKeys,
    matchClass: (name, node, ancestry) => language.matchesSelectorClass?.(name, node, ancestry) ?? false,
    ...(visitorKeys ? { visitorKeys } : {}),
  };
}

function typeOf(node: SyntaxNode, nodeTypeKey: string): string {
  const type: unknown = Reflect.get(node, nodeTypeKey);
  return typeof type === "string" ? type : "";
}

/**
 * Walks a source code once and calls the listeners whose selectors match, as ESLint does: on entering a
 * node, or on leaving it for selectors that end in `:exit`. Nodes whose type nobody asks for cost one
 * look-up.
 */
export function traverse(sourceCode: TextSourceCode, language: Language, visitor: SourceCodeVisitor): void {
  const options = selectorOptions(sourceCode, language);
  const ancestors: SyntaxNode[] = [];

  function visit({ target, phase, args }: Extract<TraversalStep, { kind: 1 }>): void {
    if (!isSyntaxNode(target)) return;
    const isExit = phase === 2;
    if (isExit) ancestors.pop();
    const candidates = visitor.candidates(typeOf(target, language.nodeTypeKey), isExit);
    if (candidates.length > 0) {
      let ancestry: SyntaxNode[] | undefined;
      const matching = candidates.filter(({ selector }) => {
        if (selector.matchesAll) return true;
        ancestry ??= ancestors.toReversed();
        return matchesSelector(selector, target, ancestry, options);
      });
      for (const listeners of matching) visitor.call(listeners, args ?? [target], target);
    }
    if (!isExit) ancestors.push(target);
  }

  for (const step of sourceCode.traverse()) {
    if (step.kind === 1) visit(step);
    else visitor.callByName(step.target, step.args);
  }
}
