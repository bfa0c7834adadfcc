import { expect } from "vitest";
import type { PolicyDocument, VisibleText } from "../../src/document/types.ts";

/**
 * Does the code unit at `index` come from where the text says: the same unit in the source, its escape, a
 * character reference or white space?
 */
function comesFrom(source: string, visible: VisibleText, index: number): boolean {
  const unit = visible.text.charAt(index);
  const offset = visible.sourceOffset(index);
  const from = source.charAt(offset);
  if (from === unit || from === "&" || (from === "\0" && unit === "\uFFFD")) return true;
  if (from === "\\") return source.charAt(offset + 1) === unit || unit === "\n";
  return /\s/.test(unit) && /[\s|<]/.test(from);
}

function expectExactText(source: string, visible: VisibleText): void {
  const { text } = visible;
  let last = -1;
  for (let index = 0; index < text.length; index++) {
    const offset = visible.sourceOffset(index);
    if (offset < last || !comesFrom(source, visible, index)) {
      expect.fail(`unit ${index} of ${JSON.stringify(text)} is said to come from ${offset}`);
    }
    last = offset;
  }
  expect(visible.sourceOffset(text.length)).toBeGreaterThan(last);
}

/** Every statement and heading stands in the source where it says, and one after the other. */
export function expectExactPositions(document: PolicyDocument): void {
  let end = 0;
  document.statements.forEach((statement, index) => {
    expect(statement.index).toBe(index);
    expect(statement.visible.text).toMatch(/\S/);
    expect(statement.range[0]).toBeGreaterThanOrEqual(end);
    expect(statement.range[1]).toBeLessThanOrEqual(document.text.length);
    expect(statement.section.statements).toContain(statement);
    expectExactText(document.text, statement.visible);
    end = statement.range[1];
  });
  let line = 0;
  for (const heading of document.headings) {
    expectExactText(document.text, heading.visible);
    const lines = document.text.slice(0, heading.range[0]).split(/\r\n|\r|\n/);
    expect(heading.line).toBe(lines.length);
    expect(heading.line).toBeGreaterThan(line - 1);
    line = heading.line;
  }
}
