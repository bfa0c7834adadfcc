import type { Language, OkParseResult, ParseResult } from "@eslint/core";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified, type Processor } from "unified";
import { PolicySourceCode } from "./policy-source-code.ts";

/** Tables only: the rest of GFM doubles the cost of the parse and adds nothing a policy needs. */
function remarkTable(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ["yaml", "toml"])
  .use(remarkTable)
  .freeze();

/** Markdown policies: CommonMark with tables and front matter, parsed into mdast. */
export class MarkdownLanguage implements Language {
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
    return { ok: true, ast: processor.parse(String(file.body)) };
  }

  createSourceCode(file: { body: string | Uint8Array }, result: OkParseResult<Root>): PolicySourceCode {
    return new PolicySourceCode({
      text: String(file.body),
      ast: result.ast,
      directivePrefixes: this.#directivePrefixes,
    });
  }
}

export const markdownLanguage = new MarkdownLanguage();
