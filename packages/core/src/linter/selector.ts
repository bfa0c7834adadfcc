import esquery, { type ESQueryOptions, type Selector as ParsedSelector } from "esquery";

/** A node as esquery takes it: any object, whose type stands under the language's `nodeTypeKey`. */
export type SyntaxNode = Parameters<typeof esquery.matches>[0];

/** What a language tells of its tree for the matching of selectors. */
export type SelectorOptions = ESQueryOptions;

/** A parsed selector with what the traversal needs to find and order it. */
export interface Selector {
  /** As the rule wrote it: `heading[depth=1]:exit`. */
  readonly source: string;
  readonly isExit: boolean;
  /** The node types that it can match; undefined where it can match any. */
  readonly nodeTypes: readonly string[] | undefined;
  /** Does it match every node of these types, so that no matching is needed? */
  readonly matchesAll: boolean;
  readonly parsed: ParsedSelector;
  readonly attributeCount: number;
  readonly identifierCount: number;
}

const cache = new Map<string, Selector>();

/**
 * Parses a selector; each is parsed once.
 * @throws {SyntaxError} naming the selector and the place in it
 */
export function parseSelector(source: string): Selector {
  const known = cache.get(source);
  if (known) return known;
  const isExit = source.endsWith(":exit");
  const parsed = parse(isExit ? source.slice(0, -":exit".length) : source);
  const count = { attributes: 0, identifiers: 0 };
  const nodeTypes = countAndFindTypes(parsed, count);
  const selector: Selector = {
    source,
    isExit,
    nodeTypes: nodeTypes && [...nodeTypes],
    matchesAll: matchesAllOfItsTypes(parsed),
    parsed,
    attributeCount: count.attributes,
    identifierCount: count.identifiers,
  };
  cache.set(source, selector);
  return selector;
}

/** Orders selectors as ESLint does: less specific first, then by their text. */
export function compareSpecificity(first: Selector, second: Selector): number {
  return (
    first.attributeCount - second.attributeCount ||
    first.identifierCount - second.identifierCount ||
    (first.source <= second.source ? -1 : 1)
  );
}

/** Does the selector match the node? `ancestry` holds the node's ancestors, its parent first. */
export function matchesSelector(
  selector: Selector,
  node: SyntaxNode,
  ancestry: SyntaxNode[],
  options: SelectorOptions,
): boolean {
  return esquery.matches(node, selector.parsed, ancestry, options);
}

export function isSyntaxNode(node: unknown): node is SyntaxNode {
  return typeof node === "object" && node !== null;
}

function parse(source: string): ParsedSelector {
  if (/^[a-z]+$/iu.test(source)) return { type: "identifier", value: source };
  try {
    return esquery.parse(source);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new SyntaxError(`Cannot read the selector "${source}": ${message}`, { cause });
  }
}

interface Count {
  attributes: number;
  identifiers: number;
}

/** Counts what makes a selector specific and finds the node types that it can match. */
function countAndFindTypes(selector: ParsedSelector, count: Count): Set<string> | undefined {
  switch (selector.type) {
    case "identifier":
      count.identifiers++;
      return new Set([selector.value]);
    case "not":
      for (const part of selector.selectors) countAndFindTypes(part, count);
      return undefined;
    case "matches": {
      const parts = selector.selectors.map((part) => countAndFindTypes(part, count));
      const types = new Set<string>();
      for (const part of parts) {
        if (!part) return undefined;
        for (const type of part) types.add(type);
      }
      return types;
    }
    case "compound": {
      const parts = selector.selectors.map((part) => countAndFindTypes(part, count));
      const [first, ...others] = parts.filter((part) => part !== undefined);
      if (!first) return undefined;
      return new Set([...first].filter((type) => others.every((other) => other.has(type))));
    }
    case "attribute":
    case "field":
    case "nth-child":
    case "nth-last-child":
      count.attributes++;
      return undefined;
    case "child":
    case "descendant":
    case "sibling":
    case "adjacent":
      countAndFindTypes(selector.left, count);
      return countAndFindTypes(selector.right, count);
    default:
      return undefined;
  }
}

function matchesAllOfItsTypes(selector: ParsedSelector): boolean {
  if (selector.type === "matches") return selector.selectors.every(matchesAllOfItsTypes);
  return selector.type === "identifier" || selector.type === "wildcard";
}
