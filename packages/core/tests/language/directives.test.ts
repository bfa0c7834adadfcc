import { describe, expect, it } from "vitest";
import type { Position } from "unist";
import { parseMarkdown } from "./parse.ts";

function placed(text: string, { start, end }: Position): string {
  return `${start.line}:${start.column} ${text.slice(start.offset, end.offset)}`;
}

/** The disable directives of a text, each as its type, value and reason, with the words it stands at. */
function directivesOf(text: string, directivePrefixes?: string[]): unknown[] {
  const sourceCode = parseMarkdown(text, directivePrefixes ? { directivePrefixes } : {});
  const { directives } = sourceCode.getDisableDirectives();
  const nodes = sourceCode.getInlineConfigNodes();
  return directives.map(({ type, value, justification, node }) => {
    const comment = nodes.find((candidate) => candidate === node);
    return [type, value, justification, comment && placed(text, comment.position)];
  });
}

function problemsOf(text: string): string[] {
  const { problems } = parseMarkdown(text).getDisableDirectives();
  return problems.map(({ message, loc }) => `${loc?.start.line}:${loc?.start.column} ${message}`);
}

describe("getDisableDirectives", () => {
  it.each(["disable", "enable", "disable-line", "disable-next-line"])("reads policylint-%s", (type) => {
    const comment = `<!-- policylint-${type} gdpr/children, gdpr/cookies -- not our public -->`;
    expect(directivesOf(comment)).toEqual([
      [type, "gdpr/children, gdpr/cookies", "not our public", `1:1 ${comment}`],
    ]);
  });

  it.each([
    ["without rules or reason", "<!-- policylint-disable -->", ["disable", "", ""]],
    ["without white space", "<!--policylint-disable-->", ["disable", "", ""]],
    [
      "with a reason over two lines",
      "<!-- policylint-enable a -- b\nc -->",
      ["enable", "a", expect.stringMatching(/^b\nc$/u)],
    ],
    ["with a longer dash", "<!-- policylint-disable a ---- b -->", ["disable", "a", "b"]],
  ])("reads a directive %s", (_name, comment, expected) => {
    expect(directivesOf(comment)).toEqual([[...expected, `1:1 ${comment}`]]);
  });

  it.each([
    ["another word", "<!-- policylint-disabled gdpr/x -->"],
    ["another type", "<!-- policylint-ignore gdpr/x -->"],
    ["another prefix", "<!-- eslint-disable gdpr/x -->"],
    ["a directive behind other words", "<!-- please policylint-disable gdpr/x -->"],
    ["capital letters", "<!-- Policylint-disable gdpr/x -->"],
    ["text", "policylint-disable gdpr/x"],
    ["a code span", "`<!-- policylint-disable gdpr/x -->`"],
    ["code", "```html\n<!-- policylint-disable gdpr/x -->\n```"],
    ["an escaped comment", "a \\<!-- policylint-disable gdpr/x -->"],
    ["a link's title", '[a](b "<!-- policylint-disable -->")'],
    ["a comment with a dash too few", "a <!- policylint-disable gdpr/x -->"],
  ])("takes no directive from %s", (_name, text) => {
    const sourceCode = parseMarkdown(text);
    expect(sourceCode.getDisableDirectives()).toEqual({ directives: [], problems: [] });
    expect(sourceCode.getInlineConfigNodes()).toEqual([]);
  });

  it("finds comments within a paragraph, exactly", () => {
    const text =
      "We *keep* it <!-- policylint-disable-line a --> for long\nor <!-- policylint-disable b -->.";
    expect(directivesOf(text)).toEqual([
      ["disable-line", "a", "", "1:14 <!-- policylint-disable-line a -->"],
      ["disable", "b", "", "2:4 <!-- policylint-disable b -->"],
    ]);
  });

  it("finds each comment of one HTML block, between other tags", () => {
    const text =
      "<div>\n  <!-- policylint-disable a --><p>Words <!-- a note -->\n<!-- policylint-enable a --></p></div>\n";
    expect(directivesOf(text)).toEqual([
      ["disable", "a", "", "2:3 <!-- policylint-disable a -->"],
      ["enable", "a", "", "3:1 <!-- policylint-enable a -->"],
    ]);
  });

  it("is not misled by empty comments", () => {
    const text = "<!--> <!-- policylint-disable a -->\n<!---> <!-- policylint-enable a --> <!---->\n";
    expect(directivesOf(text)).toEqual([
      ["disable", "a", "", "1:7 <!-- policylint-disable a -->"],
      ["enable", "a", "", "2:8 <!-- policylint-enable a -->"],
    ]);
  });

  it("leaves the line prefixes of quotes and lists out of a directive, not out of its place", () => {
    const comment = "<!-- policylint-disable a,\n>   b -- too\n>   long -->";
    expect(directivesOf(`> - ${comment}`)).toEqual([
      ["disable", expect.stringMatching(/^a,\nb$/u), expect.stringMatching(/^too\nlong$/u), `1:5 ${comment}`],
    ]);
  });

  it.each(["\r\n", "\r"])("places comments in lines that end in %j", (ending) => {
    const text = ["Words.", "", "<!-- policylint-disable-next-line a -->", "Words."].join(ending);
    expect(directivesOf(text)).toEqual([
      ["disable-next-line", "a", "", "3:1 <!-- policylint-disable-next-line a -->"],
    ]);
  });

  it("takes the second directive in a comment for a part of the first, as ESLint does", () => {
    const text = "<!-- policylint-disable a policylint-enable b -->";
    expect(directivesOf(text)).toEqual([["disable", "a policylint-enable b", "", `1:1 ${text}`]]);
  });

  it("takes each of its prefixes", () => {
    const text = "<!-- policylint-disable a -->\n<!-- eslint-disable b -->\n<!-- textlint-disable c -->\n";
    expect(directivesOf(text, ["policylint", "eslint"])).toEqual([
      ["disable", "a", "", "1:1 <!-- policylint-disable a -->"],
      ["disable", "b", "", "2:1 <!-- eslint-disable b -->"],
    ]);
  });

  it("reports a disable-line comment of several lines, and does not apply it", () => {
    const text = "Words.\n\n<!-- policylint-disable-line\na -->\n";
    expect(problemsOf(text)).toEqual(["3:1 policylint-disable-line comment should not span multiple lines."]);
    expect(directivesOf(text)).toEqual([]);
    expect(problemsOf(text.replace("-disable-line", "-disable-next-line"))).toEqual([]);
  });

  it("reports a directive comment that is never closed, since it hides the rest of the document", () => {
    expect(problemsOf("Words.\n\n<!-- policylint-disable a\n\nWords.")).toEqual([
      "3:1 policylint-disable comment is never closed.",
    ]);
    expect(directivesOf("<!-- policylint-disable a")).toEqual([]);
    expect(problemsOf("<!-- a note")).toEqual([]);
  });

  it("ignores HTML that a plugin made, which stands nowhere in the text", () => {
    const sourceCode = parseMarkdown("Words. <!-- a note -->");
    sourceCode.ast.children.push({ type: "html", value: "<!-- policylint-disable a -->" });
    expect(sourceCode.getDisableDirectives().directives).toEqual([]);
  });
});

describe("applyInlineConfig", () => {
  function configure(text: string): unknown[] {
    const { configs, problems } = parseMarkdown(text).applyInlineConfig();
    return [...configs, ...problems];
  }

  it("reads the severity and the options of rules", () => {
    const text = 'Words <!-- policylint gdpr/x: "warn", gdpr/y: ["error", { "partial": "off" }] -- why -->.';
    expect(configure(text)).toMatchObject([
      {
        config: { rules: { "gdpr/x": "warn", "gdpr/y": ["error", { partial: "off" }] } },
        loc: { start: { line: 1, column: 7 }, end: { line: 1, column: text.length } },
      },
    ]);
  });

  it("leaves an unknown severity for the linter to report, as ESLint does", () => {
    expect(configure('<!-- policylint gdpr/x: "fatal" -->')).toMatchObject([
      { config: { rules: { "gdpr/x": "fatal" } } },
    ]);
  });

  it("reports a configuration that cannot be read", () => {
    expect(configure("Words.\n\n<!-- policylint gdpr/x: [ -->")).toEqual([
      {
        ruleId: null,
        message: expect.stringMatching(/^Failed to parse JSON from '"gdpr\/x": \[':/u),
        loc: expect.objectContaining({ start: expect.objectContaining({ line: 3, column: 1 }) }),
      },
    ]);
  });

  it("reports a configuration that is too long to read, unread", () => {
    const rules = Array.from({ length: 1000 }, (_, index) => `gdpr/x${index}: 2`).join(", ");
    expect(configure(`<!-- policylint ${rules} -->`)).toMatchObject([
      { ruleId: null, message: "Configuration comment is longer than 10000 characters." },
    ]);
  });

  it("takes no configuration from a directive, and no directive from a configuration", () => {
    const sourceCode = parseMarkdown('<!-- policylint-disable a --> <!-- policylint a: "off" -->');
    expect(sourceCode.getInlineConfigNodes()).toHaveLength(2);
    expect(sourceCode.getDisableDirectives().directives).toHaveLength(1);
    expect(sourceCode.applyInlineConfig().configs).toHaveLength(1);
  });
});
