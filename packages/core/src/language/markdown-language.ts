import type { FileError, Language, OkParseResult, ParseResult } from "@eslint/core";
import type { Root } from "mdast";
import { messageOf } from "../errors.ts";
import { limitError } from "./document-limits.ts";
import { findExceededLimit } from "./document-scan.ts";
import { createIncrementalReader } from "./incremental-reader.ts";
import { createMarkdownReader, type MarkdownOptions, type MarkdownReader } from "./markdown-processor.ts";
import { PolicySourceCode } from "./policy-source-code.ts";

/** What `validateLanguageOptions` asks of each option; the text says what it may be. */
const optionChecks: Record<keyof MarkdownOptions, { expected: string; accepts(value: unknown): boolean }> = {
  frontmatter: {
    expected: 'false, "yaml" or "toml"',
    accepts: (value) => value === false || value === "yaml" || value === "toml",
  },
  remarkPlugins: {
    expected: "a list of functions, each by itself or as [function, options]",
    accepts: (value) => Array.isArray(value) && value.every(isPlugin),
  },
};

function isPlugin(entry: unknown): boolean {
  const [plugin]: unknown[] = Array.isArray(entry) ? entry : [entry];
  return typeof plugin === "function";
}

function isOptionName(name: string): name is keyof MarkdownOptions {
  return Object.hasOwn(optionChecks, name);
}

/** A thrown error in the shape of a parser's; unified's own errors know their line and column. */
function toFileError(error: unknown): FileError {
  const { line, column } = Object(error);
  return {
    message: `Markdown cannot be read: ${messageOf(error)}`,
    line: typeof line === "number" ? line : 1,
    column: typeof column === "number" ? column : 1,
  };
}

const readMarkdown = createMarkdownReader({});

export interface MarkdownLanguageOptions {
  /** The words that open a directive in a comment; default `policylint` alone. */
  directivePrefixes?: readonly string[];
  /** Keep the parts of texts, to parse of an edited text only what is new? Trees then share nodes. Default false. */
  isIncremental?: boolean;
}

/** Markdown policies: CommonMark with tables, footnotes and front matter, parsed into mdast. */
export class MarkdownLanguage implements Language<{
  LangOptions: MarkdownOptions;
  Code: PolicySourceCode;
  RootNode: Root;
  Node: unknown;
}> {
  readonly fileType = "text";
  readonly lineStart = 1;
  readonly columnStart = 1;
  readonly nodeTypeKey = "type";
  readonly #directivePrefixes: readonly string[];
  readonly #readPlain: MarkdownReader;
  readonly #readers = new WeakMap<MarkdownOptions, MarkdownReader>();

  constructor({ directivePrefixes = ["policylint"], isIncremental = false }: MarkdownLanguageOptions = {}) {
    this.#directivePrefixes = directivePrefixes;
    this.#readPlain = isIncremental ? createIncrementalReader(readMarkdown) : readMarkdown;
  }

  /** @throws {Error} that names an option which is unknown or has a wrong value */
  validateLanguageOptions(options: object = {}): void {
    for (const [name, value] of Object.entries(options)) {
      if (!isOptionName(name)) {
        const known = Object.keys(optionChecks).join(" or ");
        throw new Error(`Unknown language option "${name}"; expected ${known}.`);
      }
      const { expected, accepts } = optionChecks[name];
      if (value !== undefined && !accepts(value)) {
        throw new Error(`Language option "${name}" has a wrong value; expected ${expected}.`);
      }
    }
  }

  /**
   * Parses a file whose byte order mark is removed. A document above a limit, and one on which the parser
   * or a remark plugin throws, gives one error instead of a tree.
   */
  parse(
    file: { body: string | Uint8Array },
    context?: { languageOptions?: MarkdownOptions },
  ): ParseResult<Root> {
    const text = String(file.body);
    const exceeded = findExceededLimit(text);
    if (exceeded) return { ok: false, errors: [limitError(exceeded)] };
    try {
      return { ok: true, ast: this.#readerFor(context?.languageOptions)(text) };
    } catch (error) {
      return { ok: false, errors: [toFileError(error)] };
    }
  }

  createSourceCode(file: { body: string | Uint8Array }, result: OkParseResult<Root>): PolicySourceCode {
    return new PolicySourceCode({
      text: String(file.body),
      ast: result.ast,
      directivePrefixes: this.#directivePrefixes,
    });
  }

  /** Readers are kept by their options: one configuration serves many files. */
  #readerFor(options: MarkdownOptions | undefined): MarkdownReader {
    if (!options || Object.keys(options).length === 0) return this.#readPlain;
    const reader = this.#readers.get(options) ?? createMarkdownReader(options);
    this.#readers.set(options, reader);
    return reader;
  }
}

/** The Markdown language with policylint's directives. */
export const markdownLanguage = new MarkdownLanguage();
