import type { TextSourceCode } from "@eslint/core";
import type { Root } from "mdast";
import { buildDocument } from "./document-builder.ts";
import type { PolicyDocument } from "./types.ts";

/** What a document is read from: our own source code, or that of another mdast language. */
export interface PolicySource {
  readonly text: string;
  readonly ast: Root;
}

/** A language of a user's own may make another tree; its documents have no statements to look at. */
export function isPolicySource(sourceCode: TextSourceCode): sourceCode is TextSourceCode & PolicySource {
  const { ast }: { ast: unknown } = sourceCode;
  return typeof ast === "object" && ast !== null && "type" in ast && ast.type === "root";
}

const documents = new WeakMap<PolicySource, PolicyDocument>();

/**
 * The policy as its reader sees it: outline and statements with their place in `sourceCode.text`.
 * Computed once per source code object.
 */
export function getPolicyDocument(sourceCode: PolicySource): PolicyDocument {
  let document = documents.get(sourceCode);
  if (!document) {
    document = buildDocument(sourceCode.text, sourceCode.ast);
    documents.set(sourceCode, document);
  }
  return document;
}
