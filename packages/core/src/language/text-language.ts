import type { Language, OkParseResult, ParseResult } from "@eslint/core";
import type { Root } from "mdast";
import { findExceededSize, limitError } from "./document-limits.ts";
import { PolicySourceCode } from "./policy-source-code.ts";
import { parseText } from "./text-parser.ts";

/** Policies as plain text, mostly copied from a web page: the parser itself finds headings, lists and tables. */
export class TextLanguage implements Language<{
  LangOptions: Record<string, unknown>;
  Code: PolicySourceCode;
  RootNode: Root;
  Node: unknown;
}> {
  readonly fileType = "text";
  readonly lineStart = 1;
  readonly columnStart = 1;
  readonly nodeTypeKey = "type";
  readonly #directivePrefixes: readonly string[];

  /** `directivePrefixes`: the words that open a directive in a comment; default `policylint` alone. */
  constructor(options: { directivePrefixes?: readonly string[] } = {}) {
    this.#directivePrefixes = options.directivePrefixes ?? ["policylint"];
  }

  validateLanguageOptions(): void {}

  /** Parses a file whose byte order mark is removed; one above the size limit gives one error instead of a tree. */
  parse(file: { body: string | Uint8Array }): ParseResult<Root> {
    const text = String(file.body);
    const exceeded = findExceededSize(text);
    return exceeded ? { ok: false, errors: [limitError(exceeded)] } : { ok: true, ast: parseText(text) };
  }

  createSourceCode(file: { body: string | Uint8Array }, result: OkParseResult<Root>): PolicySourceCode {
    return new PolicySourceCode({
      text: String(file.body),
      ast: result.ast,
      directivePrefixes: this.#directivePrefixes,
    });
  }
}

/** The plain text language with policylint's directives. */
export const textLanguage = new TextLanguage();
