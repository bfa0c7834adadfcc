import type { Root } from "mdast";
import { getPolicyDocument } from "../../src/document/policy-document.ts";
import type { PolicyDocument, Statement } from "../../src/document/types.ts";
import { markdownLanguage } from "../../src/language/markdown-language.ts";
import { textLanguage } from "../../src/language/text-language.ts";

function read(text: string, result: { ok: boolean; ast?: Root }): PolicyDocument {
  if (!result.ok || !result.ast) throw new Error("the text was not parsed");
  return getPolicyDocument({ text, ast: result.ast });
}

export function readMarkdown(text: string): PolicyDocument {
  return read(text, markdownLanguage.parse({ body: text }));
}

export function readPlainText(text: string): PolicyDocument {
  return read(text, textLanguage.parse({ body: text }));
}

/** Headings as "line depth title". */
export function outlineOf(document: PolicyDocument): string[] {
  return document.headings.map(({ line, depth, title }) => `${line} ${"#".repeat(depth)} ${title}`);
}

export function wordsOf(statements: readonly Statement[]): string[] {
  return statements.map(({ visible }) => visible.text);
}

/** The source from a statement's first word to the end of its last. */
export function sourceOf(document: PolicyDocument, statement: Statement | undefined): string | undefined {
  return statement && document.text.slice(...statement.range);
}
