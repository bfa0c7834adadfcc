import type { RuleFixer, RuleTextEdit, RuleTextEditor, SourceRange, TextSourceCode } from "@eslint/core";

function edit(range: SourceRange, text: unknown): RuleTextEdit {
  if (typeof text !== "string") throw new TypeError("The text of a fix must be a string.");
  return { range, text };
}

/** The editor that a rule's `fix` receives; ranges are offsets into the text without a byte order mark. */
export function createRuleTextEditor(sourceCode: TextSourceCode): RuleTextEditor {
  const insertAt = (index: number, text: string): RuleTextEdit => edit([index, index], text);
  return {
    insertTextAfter: (node, text) => insertAt(sourceCode.getRange(node)[1], text),
    insertTextAfterRange: (range, text) => insertAt(range[1], text),
    insertTextBefore: (node, text) => insertAt(sourceCode.getRange(node)[0], text),
    insertTextBeforeRange: (range, text) => insertAt(range[0], text),
    remove: (node) => edit(sourceCode.getRange(node), ""),
    removeRange: (range) => edit(range, ""),
    replaceText: (node, text) => edit(sourceCode.getRange(node), text),
    replaceTextRange: (range, text) => edit(range, text),
  };
}

/**
 * Calls a rule's `fix` and makes one edit of what it returns; undefined where it returns nothing.
 * @throws {TypeError} for an edit without a range, {Error} for edits that overlap
 */
export function runFixer(
  fix: RuleFixer | null | undefined,
  editor: RuleTextEditor,
  text: string,
): RuleTextEdit | undefined {
  if (typeof fix !== "function") return undefined;
  const edits = fix(editor);
  if (!edits) return undefined;
  return Symbol.iterator in edits ? mergeEdits([...edits], text) : copyEdit(edits);
}

function copyEdit({ range, text }: RuleTextEdit): RuleTextEdit {
  if (!Array.isArray(range) || typeof range[0] !== "number" || typeof range[1] !== "number") {
    throw new TypeError("A fix must have a range of two offsets.");
  }
  return { range: [range[0], range[1]], text };
}

/** One edit from the first edit's start to the last one's end, with the text between them kept. */
function mergeEdits(edits: readonly RuleTextEdit[], source: string): RuleTextEdit | undefined {
  const sorted = edits
    .map(copyEdit)
    .sort((first, second) => first.range[0] - second.range[0] || first.range[1] - second.range[1]);
  const [first] = sorted;
  if (!first) return undefined;
  let text = first.text;
  let end = first.range[1];
  for (const next of sorted.slice(1)) {
    if (next.range[0] < end) throw new Error("The edits of one fix must not overlap.");
    text += source.slice(Math.max(0, end), Math.max(0, next.range[0])) + next.text;
    end = next.range[1];
  }
  return { range: [first.range[0], end], text };
}
