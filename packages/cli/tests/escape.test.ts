import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeControls, escapeJson, escapeLines } from "../src/escape.ts";

describe("escapeControls", () => {
  it("shows what could drive a terminal or turn text round", () => {
    expect(escapeControls("a\u001b[31mred\u0007")).toBe("a\\u001b[31mred\\u0007");
    expect(escapeControls("\u009b1m \u007f \u0085")).toBe("\\u009b1m \\u007f \\u0085");
    expect(escapeControls("gpj.\u202exslx.exe\u2066")).toBe("gpj.\\u202exslx.exe\\u2066");
    expect(escapeControls("one\ntwo\r\tthree\u2028four")).toBe("one\\ntwo\\r\\tthree\\u2028four");
  });

  it("shows what GitHub's runner would take for a command, and no other number sign", () => {
    expect(escapeControls("A ##[error]Nothing was checked")).toBe("A \\u0023#[error]Nothing was checked");
    expect(escapeControls("###[group]")).toBe("#\\u0023#[group]");
    expect(escapeControls("## [Rights](#rights) # [x] #[1]")).toBe("## [Rights](#rights) # [x] #[1]");
  });

  it("leaves text of every language as it is", () => {
    const text = "Où, größer, פרטיות, خصوصية, プライバシー, “quotes”, 👩‍⚖️, a\u00a0b";
    expect(escapeControls(text)).toBe(text);
  });

  it("never leaves a control character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(escapeControls(text)).not.toMatch(/\p{Cc}|[\u2028-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe("escapeLines", () => {
  it("keeps line feeds only", () => {
    expect(escapeLines("one\ntwo\u001b[2J\r")).toBe("one\ntwo\\u001b[2J\\r");
  });
});

describe("escapeJson", () => {
  it("changes the spelling and not the value", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const json = escapeJson(JSON.stringify({ text: `${text}##[${text}` }));
        expect(JSON.parse(json)).toEqual({ text: `${text}##[${text}` });
        expect(json).not.toContain("##[");
        expect(json).not.toMatch(/\p{Cc}|[\u2028-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
