import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PolicyLint } from "../../src/index.ts";
import { hasBrowser, launchBrowser } from "../support/browser.ts";

const policy = `# Privacy Policy of Tern Ferries

Tern Ferries Ltd is the controller of your personal data. Write to privacy@tern.example.

## What we hold

| Data                                     | Kept for                                |
| ---------------------------------------- | --------------------------------------- |
| ${"long-identifier-without-blanks-".repeat(6)} | as long as necessary                    |

- your **name** and \`booking code\`, see [our page](https://tern.example)
- ![a ferry](https://tern.example/ferry.png)

\`\`\`text
${"a line of code that does not end ".repeat(8)}
\`\`\`

> We keep personal data for as long as necessary, <b onclick="alert(1)">always</b>.

## Your rights

You may ask for access. ${"verylongword".repeat(40)} <script>document.title = "taken";</script>
`;

const widths = [1280, 390];
const schemes = ["light", "dark"] as const;
const looks = widths.flatMap((width) => schemes.map((scheme) => [width, scheme] as const));

describe.skipIf(!hasBrowser)("html in a browser", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "policylint-"));
  const url = pathToFileURL(path.join(folder, "report.html")).href;
  let browser: Browser;

  beforeAll(async () => {
    const linter = new PolicyLint({ cwd: "/policies", overrideConfigFile: true });
    const results = [
      ...(await linter.lintText(policy, { filePath: "ferries.md" })),
      ...(await linter.lintText("Privacy Policy\n\nWe sell boats.\n", { filePath: "boats.txt" })),
    ];
    writeFileSync(
      path.join(folder, "report.html"),
      await (await linter.loadFormatter("html")).format(results),
    );
    browser = await launchBrowser();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens the report; every request but that for the page itself is noted and refused. */
  async function open(options: BrowserContextOptions): Promise<{ page: Page; requests: string[] }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const requests: string[] = [];
    await page.route(
      (address) => address.href !== url,
      (route) => {
        requests.push(route.request().url());
        return route.abort();
      },
    );
    await page.goto(url);
    return { page, requests };
  }

  it.each(looks)("shows all of it at %i pixels in %s, without a script", async (width, colorScheme) => {
    const { page, requests } = await open({
      viewport: { width, height: 900 },
      colorScheme,
      javaScriptEnabled: false,
    });
    for (const part of [
      ".findings li",
      ".matrix .state.missing",
      ".policy mark.error",
      ".policy mark.warning",
      ".notes",
    ]) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    }
    const body = await page.locator("html").boundingBox();
    for (const part of [".findings", ".matrix", ".policy", ".policy table", ".policy pre", "h4 mark"]) {
      const box = await page.locator(part).first().boundingBox();
      expect(box?.width, part).toBeGreaterThan(0);
      expect((box?.x ?? 0) + (box?.width ?? Infinity), part).toBeLessThanOrEqual(width);
    }
    expect(body?.width).toBe(width);
    expect(requests).toEqual([]);
    await page.context().close();
  });

  it.each(looks)("has no serious flaw of accessibility at %i pixels in %s", async (width, colorScheme) => {
    const { page, requests } = await open({ viewport: { width, height: 900 }, colorScheme });
    await page.evaluate(axe.source);
    const violations: axe.Result[] = await page.evaluate("axe.run().then(({ violations }) => violations)");
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.title()).toMatch(/^policylint: \d+ errors and \d+ warnings$/u);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    expect(requests).toEqual([]);
    await page.context().close();
  });

  it("stands notes beside the words where there is room, else below", async () => {
    const { page } = await open({ viewport: { width: 1280, height: 900 } });
    const place = async () => ({
      words: await page.locator(".row:has(.notes) .words").first().boundingBox(),
      notes: await page.locator(".row .notes").first().boundingBox(),
    });
    const wide = await place();
    expect(wide.notes?.x).toBeGreaterThanOrEqual((wide.words?.x ?? 0) + (wide.words?.width ?? 0));
    await page.setViewportSize({ width: 390, height: 900 });
    const narrow = await place();
    expect(narrow.notes?.y).toBeGreaterThanOrEqual((narrow.words?.y ?? 0) + (narrow.words?.height ?? 0));
    await page.context().close();
  });

  it("leads from a finding to its words and back, and from a quotation to its words", async () => {
    const { page } = await open({ viewport: { width: 1280, height: 900 } });
    const targets: string[] = await page.evaluate(
      "[...document.querySelectorAll('a[href^=\"#\"]')].map((link) => link.getAttribute('href').slice(1))",
    );
    const missing: string[] = await page.evaluate(
      `${JSON.stringify(targets)}.filter((id) => document.getElementById(id) === null)`,
    );
    const ids: string[] = await page.evaluate("[...document.querySelectorAll('[id]')].map(({ id }) => id)");
    expect(targets.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    await page.context().close();
  });

  it("keeps findings, matrix and marks on paper", async () => {
    const { page } = await open({ viewport: { width: 794, height: 1123 }, colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    for (const part of [".findings li", ".matrix", ".policy mark.error", ".notes"]) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    }
    expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    await page.context().close();
  });
});
