import type { Nodes } from "mdast";
import type { MarkdownOptions } from "../../src/language/markdown-processor.ts";
import { MarkdownLanguage } from "../../src/language/markdown-language.ts";
import type { PolicySourceCode } from "../../src/language/policy-source-code.ts";

/** Parses Markdown that is within the limits. */
export function parseMarkdown(
  body: string,
  options: { directivePrefixes?: string[]; languageOptions?: MarkdownOptions } = {},
): PolicySourceCode {
  const language = new MarkdownLanguage(options);
  const result = language.parse({ body }, options);
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join("\n"));
  return language.createSourceCode({ body }, result);
}

/** All nodes of a source code in document order. */
export function nodesOf(sourceCode: PolicySourceCode): Nodes[] {
  return [...sourceCode.traverse()].filter(({ phase }) => phase === 1).map(({ target }) => target);
}

/** The first node of a type. */
export function find<T extends Nodes["type"]>(
  sourceCode: PolicySourceCode,
  type: T,
): Extract<Nodes, { type: T }> {
  const isWanted = (node: Nodes): node is Extract<Nodes, { type: T }> => node.type === type;
  const found = nodesOf(sourceCode).find(isWanted);
  if (!found) throw new Error(`no node of type ${type}`);
  return found;
}
