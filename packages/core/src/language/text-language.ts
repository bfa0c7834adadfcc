import type { Language, OkParseResult, ParseResult } from "@eslint/core";
import type { Root } from "mdast";
import { PolicySourceCode } from "./policy-source-code.ts";
import { parseText } from "./text-parser.ts";

/** Policies as plain text, mostly copied from a web page: the parser itself finds headings, lists and tables. */
export class TextLanguage implements Language {
  readonly fileType = "text";
  readonly lineStart = 1;
  readonly columnStart = 1;
  readonly nodeTypeKey = "type";
  readonly #directivePrefixes: readonly string[];

  constructor(options: { directivePrefixes?: readonly string[] } = {}) {
    this.#directivePrefixes = options.directivePrefixes ?? ["policylint"];
  }

  validateLanguageOptions(): void {}

  parse(file: { body: string | Uint8Array }): ParseResult<Root> {
    return { ok: true, ast: parseText(String(file.body)) };
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
