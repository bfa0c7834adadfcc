import { markdownLanguage } from "@policylint/core";
import { describe, expect, it } from "vitest";
import { Anchors } from "../../src/shared/anchors.ts";

function anchorsIn(text: string): Anchors {
  const parsed = markdownLanguage.parse({ body: text });
  if (!parsed.ok) throw new Error("The text cannot be parsed.");
  return new Anchors(parsed.ast);
}

describe("the line of an anchor", () => {
  const anchors = anchorsIn(
    '# Privacy\n\n## 2. Your Rights\n\n## Rights {#own}\n\n## Your rights\n\n<a name="A"></a>\n\n[^1]: Note.\n',
  );

  it.each([
    ["", 1],
    ["top", 1],
    ["privacy", 1],
    ["2-your-rights", 3],
    ["user-content-2-your-rights", 3],
    ["2_Your_rights", 3],
    ["own", 5],
    ["rights", 5],
    ["your-rights", 7],
    ["A", 9],
    ["%41", 9],
    ["fn1", undefined],
    [":~:text=Note", undefined],
    ["none", undefined],
  ])("of “%s” is %s", (fragment, line) => {
    expect(anchors.lineOf(fragment)).toBe(line);
  });

  it("is that of the first of two with one id", () => {
    expect(anchorsIn('<a id="x"></a>\n\n# Y {#x}\n\n<b id="x"></b>\n').lineOf("x")).toBe(1);
  });
});
