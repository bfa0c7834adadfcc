import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitLines } from "../../src/stream/split-lines.ts";

async function* chunksOf(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (const size of sizes) {
    yield bytes.subarray(start, start + size);
    start += size;
  }
  yield bytes.subarray(start);
}

async function split(text: string, { sizes = [3], limit = 100 } = {}): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  for await (const { number, bytes } of splitLines(chunksOf(Buffer.from(text), sizes), limit)) {
    lines.push(bytes?.toString());
    expect(number).toBe(lines.length);
  }
  return lines;
}

describe("splitLines", () => {
  it.each([
    ["", []],
    ["a", ["a"]],
    ["a\n", ["a"]],
    ["a\nb", ["a", "b"]],
    ["\n\na\n", ["", "", "a"]],
    ["a\r\nb\u2028c\u0085d\n", ["a\r", "b\u2028c\u0085d"]],
  ])("splits %j at line feeds alone", async (text, expected) => {
    expect(await split(text)).toEqual(expected);
  });

  it("keeps nothing of a line over the limit, and goes on after it", async () => {
    const text = `12345\n123456\n${"x".repeat(50)}\nnext`;
    expect(await split(text, { limit: 5, sizes: [4, 4, 4, 4, 4] })).toEqual([
      "12345",
      undefined,
      undefined,
      "next",
    ]);
  });

  it("does not depend on how the bytes come", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("\n", "a", "€", "\r", "bc")),
        fc.array(fc.nat(4)),
        async (pieces, sizes) => {
          const text = pieces.join("");
          const lines = text.split("\n");
          if (lines.at(-1) === "") lines.pop();
          expect(await split(text, { sizes })).toEqual(lines);
        },
      ),
    );
  });
});
