import { describe, expect, it } from "vitest";
import { fromXml } from "xast-util-from-xml";
import { checkstyle } from "../../src/formatters/checkstyle.ts";
import { hostileResults, sampleResults } from "./results.ts";

describe("checkstyle", () => {
  it("lists the messages of each file, clean ones too", () => {
    expect(checkstyle(sampleResults, { cwd: "/policies" })).toBe(
      [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<checkstyle version="4.3">',
        '<file name="acme.md">',
        '<error line="3" column="1" severity="error" message="No retention period is given; state how long the data are kept (Art. 13(2)(a) GDPR)." source="gdpr/retention-period" />',
        '<error line="12" column="10" severity="warning" message="Placeholder left in." source="document/placeholder-text" />',
        "</file>",
        '<file name="clean.md" />',
        "</checkstyle>",
        "",
      ].join("\n"),
    );
  });

  it("stays well-formed whatever a document, a rule or a file name holds", async () => {
    const output = await checkstyle(hostileResults, { cwd: "/policies" });
    const root = fromXml(output).children.at(-1);
    expect(root).toMatchObject({ type: "element", name: "checkstyle" });
    expect(output).not.toContain("<script>");
    expect(output).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e\ufffe]|\p{Surrogate}/u);
    expect(output).toContain("🛶é|`*_#@x");
    expect(output).toContain('line="1" column="1" severity="error" message="long long ');
  });
});
