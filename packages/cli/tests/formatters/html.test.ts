import { describe, expect, it } from "vitest";
import { html } from "../../src/formatters/html.ts";
import { PolicyLint } from "../../src/index.ts";
import { hostileResults, sampleResults } from "./results.ts";

async function report(
  policy: string,
  { filePath = "policy.md", ruleId = "gdpr/vague-retention" } = {},
): Promise<string> {
  const linter = new PolicyLint({
    cwd: "/policies",
    overrideConfigFile: true,
    baseConfig: { rules: { [ruleId]: "warn" } },
  });
  const results = await linter.lintText(policy, { filePath });
  return (await linter.loadFormatter("html")).format(results);
}

/** The policy itself as the page shows it. */
function policyPart(page: string): string {
  return page.slice(page.indexOf('<div class="policy">'), page.indexOf("<footer>"));
}

/** What is marked as a finding, markup left out. */
function markedWords(page: string): string {
  return [...policyPart(page).matchAll(/<mark [^>]*>([^<]*)<\/mark>/gu)].map(([, words]) => words).join("");
}

const noExternal = /<script|<link|<iframe|<img|<object|\bsrc=|@import|url\(|\bon\w+=/iu;

describe("html", () => {
  it("lists the findings of documents that cannot be shown", async () => {
    const page = await html(sampleResults, { cwd: "/policies" });
    expect(page).toMatch(/^<!doctype html><html lang="en">/u);
    expect(page).toContain("<title>policylint: 1 error and 1 warning</title>");
    expect(page).toContain("<h2>acme.md</h2>");
    expect(page).toContain(
      '<li id="d1-f2"><span class="level warning">warning</span> Placeholder left in. <code class="rule">document/placeholder-text</code> <span class="place">line 12:10</span></li>',
    );
    expect(page).toContain("<h2>clean.md</h2><h3>Findings</h3><p>No findings.</p>");
  });

  it("marks the words of a finding and says beside them what it is", async () => {
    const page = await report("# Privacy Policy\n\nWe keep personal data for *as long as* necessary.\n");
    expect(markedWords(page)).toBe("keep personal data for as long as necessary");
    expect(policyPart(page)).toContain('<em><mark class="warning">as long as</mark></em>');
    expect(policyPart(page)).toContain('<p>We <span class="anchor" id="d1-w1"></span>');
    expect(policyPart(page)).toContain(' necessary</mark><sup><a href="#d1-f1">1</a></sup>.</p>');
    expect(policyPart(page)).toMatch(
      /<\/p><\/div><ul class="notes"><li class="warning"><a href="#d1-f1">1<\/a> <span class="level warning">warning<\/span> "keep personal data for as long as necessary" is not a period/u,
    );
  });

  it("shows article by article what the policy says, each quotation leading to its words", async () => {
    const page = await report("# Privacy Policy\n\nWe keep your e-mail address for 30 days.\n");
    expect(page).toMatch(
      /<th class="group" scope="rowgroup" colspan="3">GDPR Art\. 13: Information to be provided/u,
    );
    const row =
      /<tr><th scope="row">Storage period<small>GDPR Art\. 13\(2\)\(a\)<\/small><\/th>.*?<\/tr>/u.exec(page);
    expect(row?.[0]).toContain('<span class="state stated">stated</span>');
    const [, id, words] = /<q><a href="#([^"]+)">([^<]+)<\/a><\/q> line 3/u.exec(row?.[0] ?? "") ?? [];
    expect(words).toBe("keep your e-mail address for 30 days");
    expect(policyPart(page)).toContain(`<span class="anchor" id="${id}"></span>`);
    expect(page).toMatch(/Right to erasure<small>.*?<\/small><\/th><td><span class="state not-found">/u);
  });

  it("puts the number of a finding in a link behind the link", async () => {
    const page = await report(
      "# Privacy Policy\n\n[We keep personal data *for as long as necessary*](https://a.example).\n",
    );
    expect(policyPart(page)).toMatch(
      /<p><a href="https:\/\/a\.example"[^>]*>We .*<em>.*<\/em><\/a><sup><a href="#d1-f1">1<\/a><\/sup>\.<\/p>/u,
    );
  });

  it("shows links that lead nowhere in the report as words, and empty ones by a word", async () => {
    const page = await report(
      "# Privacy Policy\n\n[Rights](#rights), [](https://a.example), [top](#), [b](/b) and[^1].\n\n[^1]: A note.\n",
    );
    expect(policyPart(page)).toContain(
      '<a>Rights</a>, <a href="https://a.example" rel="noopener noreferrer">[link]</a>, <a>top</a>, <a>b</a> and',
    );
    expect(policyPart(page)).toContain('href="#d1-fn-1"');
    expect(policyPart(page)).toContain('<li id="d1-fn-1">');
  });

  it("leads from a missing disclosure to its finding and to the heading where it is reported", async () => {
    const page = await report("# Privacy Policy\n\nWe keep your e-mail address for 30 days.\n", {
      ruleId: "gdpr/right-to-erasure",
    });
    expect(page).toMatch(
      /Right to erasure<small>[^<]*<\/small><\/th><td><span class="state missing">missing<\/span> <a href="#d1-f1">finding 1<\/a>/u,
    );
    expect(page).toMatch(/Storage period<small>[^<]*<\/small><\/th><td><span class="state stated">/u);
    expect(page).toMatch(/Right of access<small>[^<]*<\/small><\/th><td><span class="state not-found">/u);
    expect(page).toMatch(
      /joint-controller arrangement<small>[^<]*<\/small><\/th><td><span class="state not-asked-for">/u,
    );
    expect(page).toContain('<a class="place" href="#d1-w1">line 1:3</a>');
    expect(markedWords(page)).toBe("Privacy Policy");
  });

  it("leads to the note where the place of a finding holds no words", async () => {
    const page = await report("Hello.\n\n<!-- policylint-disable gdpr/cookies -->\n");
    expect(page).toContain("Unused policylint-disable directive");
    expect(markedWords(page)).toBe("");
    expect(policyPart(page)).toContain('<a href="#d1-f1" id="d1-w1">1</a>');
    expect(policyPart(page)).toContain("&#x3C;!-- policylint-disable gdpr/cookies --></code>");
  });

  it("leads nowhere from what stands in no words of the page", async () => {
    const titled = await report("---\ntitle: Privacy Policy\n---\n\nWe sell boats.\n");
    expect(titled).toMatch(/Recognisable title<small>.*?<q>Privacy Policy<\/q> line 2/u);
    const empty = await report("", { ruleId: "gdpr/right-to-erasure" });
    expect(empty).toContain('<span class="place">line 1:1</span>');
  });

  it("shows words that the source writes otherwise, and counts lines that end in CRLF", async () => {
    const page = await report(
      "# Privacy\\_Policy &amp; more\r\n\r\n> We keep personal\r\n> data for as long as &#110;ecessary.\r\n",
    );
    expect(policyPart(page)).toContain("Privacy_Policy &#x26; more");
    expect(markedWords(page)).toBe("keep personal\ndata for as long as necessary");
  });

  it("gives lines that stand for headings the rank of one, below the headings of the report", async () => {
    const page = await report("# Privacy Policy\n\n**Your rights**\n\nYou may ask for access.\n");
    expect(policyPart(page)).toMatch(/<h4>.*Privacy Policy.*<\/h4>/u);
    expect(policyPart(page)).toMatch(/<h5><strong>.*Your rights.*<\/strong>.*<\/h5>/u);
    const plain = await report("Privacy Policy\n\n1. Your rights\n\nYou may ask for access.\n", {
      filePath: "policy.txt",
    });
    expect(policyPart(plain)).toMatch(/<h5>.*Your rights.*<\/h5>/u);
  });

  it("fetches nothing and runs nothing, whatever a policy holds", async () => {
    const page = await report(
      [
        "# Policy <script>alert(1)</script>",
        "",
        "<iframe src='https://evil.example'></iframe>",
        "",
        "![logo](https://evil.example/x.png) ![a][r] [run](javascript:alert(1)) [go](https://ok.example) [r]",
        "",
        "[r]: javascript:alert(2)",
        "",
        "<img src=x onerror=alert(1)>",
        "",
        "```js\n</style><script>alert(3)</script>\n```",
        "",
        "Text \u202eevil\u0007 here.",
      ].join("\n"),
    );
    const [style = ""] = /<style>.*?<\/style>/su.exec(page) ?? [];
    expect(page.replace(style, "").replaceAll(/&#x3C;[^<]*/gu, "")).not.toMatch(noExternal);
    expect(page).toContain("default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;");
    expect(page).not.toMatch(/href="(?!#|https:\/\/ok\.example")/u);
    expect(page).toContain('<code class="markup">&#x3C;script></code>alert(1)');
    expect(page).toContain("[image: logo]");
    expect(page).toContain("Text \\u202eevil\\u0007 here.");
  });

  it("keeps hostile messages, rules and file names as text", async () => {
    const page = await html(hostileResults, { cwd: "/policies" });
    expect(page).not.toContain("<script>");
    expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/u);
    expect(page).toContain("long long end <span");
  });

  it("does not grow with the square of the findings on one word", async () => {
    const linter = new PolicyLint({ cwd: "/policies", overrideConfigFile: true });
    const [result] = await linter.lintText("# Policy\n\nWe keep it all.\n", { filePath: "policy.md" });
    if (!result) {
      throw new Error("There is no result.");
    }
    const message = {
      ruleId: "x/y",
      severity: 2,
      message: "No.",
      line: 3,
      column: 1,
      endLine: 3,
      endColumn: 8,
    } as const;
    const messages = Array.from({ length: 5_000 }, () => message);
    const page = await (await linter.loadFormatter("html")).format([{ ...result, messages }]);
    expect(page.length).toBeLessThan(5_000 * 600);
    expect(page).toContain('<mark class="error">We keep</mark>');
  });
});
