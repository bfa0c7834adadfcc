import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { describe, expect, it } from "vitest";
import { differenceTo } from "../../src/code-actions/text-change.ts";
import { unlinted } from "../../src/state/linted-document.ts";

const documentOf = (text: string): TextDocument => TextDocument.create("file:///a.md", "markdown", 1, text);

describe("the edit that makes one text of another", () => {
  it("reaches from the first difference to the last", () => {
    const edit = differenceTo("One two!\nthree\n", unlinted(documentOf("One 2\nthree\n")));
    expect(edit).toEqual({
      range: { start: { line: 0, character: 4 }, end: { line: 0, character: 5 } },
      newText: "two!",
    });
    expect(differenceTo("Same", unlinted(documentOf("Same")))).toBeUndefined();
  });

  it.each([
    ["a surrogate pair at the start", "a🦊b", "a🦋b", "🦋"],
    ["a surrogate pair at the end", "a\u{1F98A}b", "a\u{1F58A}b", "\u{1F58A}"],
    ["a line ending at the end", "a\r\nb", "a\nb", "\n"],
    ["a line ending at the start", "a\r\nb", "a\rb", "\r"],
  ])("does not part %s", (_name, text, output, newText) => {
    expect(differenceTo(output, unlinted(documentOf(text)))?.newText).toBe(newText);
  });

  it("yields the other text, whatever the two are", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "\r", "\n", "\r\n", "🦊", "🦋", "\u{1F58A}"), { maxLength: 8 })
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const document = documentOf(before);
        const edit = differenceTo(after, unlinted(document));
        expect(edit ? TextDocument.applyEdits(document, [edit]) : before).toBe(after);
      }),
      { numRuns: 2_000 },
    );
  });
});
