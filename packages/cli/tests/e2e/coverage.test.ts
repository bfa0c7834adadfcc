import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../support/build.ts";
import { Workspace } from "../support/workspace.ts";

const policy = `# Privacy Policy

You have the right to access the personal data
that we hold about you.

## Storage

We keep your data for as long as necessary.
`;

const withValues = `# Privacy Policy

We store server logs for up to 90 days.

| Data       | Kept for                 |
| ---------- | ------------------------ |
| Invoices   | 10 years                 |
| Newsletter | until you **unsubscribe** |

Norvane Ltd, 5 Harbour Street, Leeds LS1 4AB, UK, is the controller; write to privacy@norvane.example.

We rely on our legitimate interests (Art. 6(1)(f) GDPR) to prevent fraud. Standard contractual clauses
protect data that we transfer to India.

You must be at least 16 in the EEA. We answer your requests within 30 days.
`;

interface Evidence {
  quote: string;
  file?: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  phrase: string;
}

interface Disclosure {
  id: string;
  status: string;
  polarity: string;
  isTriggered?: boolean;
  via?: string;
  evidence: Evidence[];
  values: Record<string, unknown>[];
}

let workspace: Workspace;

beforeAll(ensureBuilt, 120_000);

beforeEach(() => {
  workspace = new Workspace();
  workspace.write("privacy.md", policy);
});

afterEach(() => {
  workspace.remove();
});

function readJson(stdout: string): { filePath: string; disclosures: Disclosure[] }[] {
  return JSON.parse(stdout);
}

describe("policylint coverage", () => {
  it("gives every disclosure with status, polarity and quoted evidence as JSON", () => {
    const { status, stdout, stderr } = workspace.run(["coverage", "privacy.md", "--format", "json"]);
    const [result] = readJson(stdout);
    expect(Object.keys(result ?? {})).toEqual(["filePath", "disclosures"]);
    expect(result?.filePath).toBe(workspace.resolve("privacy.md"));
    const byId = new Map(result?.disclosures.map((disclosure) => [disclosure.id, disclosure]));
    const access = byId.get("right-of-access");
    expect(Object.keys(access ?? {})).toEqual(["id", "status", "polarity", "evidence", "values"]);
    expect(access).toMatchObject({ status: "present", polarity: "affirmed" });
    expect(byId.get("retention-period")?.status).toBe("vague");
    expect(byId.get("children")).toEqual({
      id: "children",
      status: "absent",
      polarity: "affirmed",
      evidence: [],
      values: [],
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("quotes the words at the place where they stand", () => {
    const lines = policy.split("\n");
    const [result] = readJson(workspace.run(["coverage", "privacy.md", "-f", "json"]).stdout);
    const evidence = result?.disclosures.flatMap((disclosure) => disclosure.evidence) ?? [];
    expect(evidence.filter(({ phrase }) => phrase).length).toBeGreaterThan(1);
    for (const { quote, line, column, endLine, endColumn } of evidence) {
      const spanned = lines.slice(line - 1, endLine);
      spanned[spanned.length - 1] = spanned.at(-1)?.slice(0, endColumn - 1) ?? "";
      expect(spanned.join("\n").slice(column - 1)).toBe(quote);
    }
  });

  it("reads typed values out of the words, each with its place", () => {
    workspace.write("values.md", withValues);
    const [result] = readJson(workspace.run(["coverage", "values.md", "-f", "json"]).stdout);
    const valuesOf = (id: string): unknown[] =>
      result?.disclosures.find((disclosure) => disclosure.id === id)?.values ?? [];
    expect(valuesOf("retention-period")).toEqual([
      {
        type: "retention",
        polarity: "affirmed",
        categories: [{ name: "logs", words: "server logs" }],
        duration: "P90D",
        bound: "longest",
        quote: "90 days",
        line: 3,
        column: 32,
        endLine: 3,
        endColumn: 39,
      },
      expect.objectContaining({
        categories: [{ name: "billing", words: "Invoices" }],
        duration: "P10Y",
        line: 7,
      }),
      expect.objectContaining({ event: { name: "unsubscribed", words: "unsubscribe" }, line: 8, column: 28 }),
    ]);
    expect(valuesOf("children")).toMatchObject([{ type: "age", age: 16, side: "from", regions: ["EEA"] }]);
    expect(valuesOf("controller-contact")).toMatchObject([
      { type: "postal-address", quote: "5 Harbour Street, Leeds LS1 4AB, UK", country: "GB" },
      { type: "email", address: "privacy@norvane.example" },
    ]);
    expect(valuesOf("lawful-basis")).toMatchObject([
      { type: "lawful-basis", point: "f", purposes: ["to prevent fraud"] },
    ]);
    expect(valuesOf("transfer-safeguards")).toMatchObject([
      { type: "transfer-mechanism", mechanism: "sccs" },
    ]);
    expect(valuesOf("international-transfers")).toMatchObject([{ type: "country", code: "IN" }]);
    expect(valuesOf("rights-response-time")).toMatchObject([{ type: "response-time", duration: "P30D" }]);
  });

  it("says where the words of a disclosure are less than the rule asks for", () => {
    workspace.write("privacy.md", "# Privacy\n\nWe may transfer your data to other countries.\n");
    const [result] = readJson(workspace.run(["coverage", "privacy.md", "-f", "json"]).stdout);
    const transfers = result?.disclosures.find(({ id }) => id === "international-transfers");
    expect(transfers).toMatchObject({ status: "present", isPartial: true });
    const { stdout } = workspace.run(["coverage", "privacy.md"]);
    expect(stdout).toContain("\n  present  international-transfers (in part)\n");
  });

  it("tells a question that the policy does not raise from one that it leaves open", () => {
    workspace.write("joint.md", "# Privacy\n\nAcme Ltd and Norvane Ltd are joint controllers.\n");
    const triggered = (name: string): unknown[] => {
      const [result] = readJson(workspace.run(["coverage", name, "-f", "json"]).stdout);
      return ["joint-controllers", "retention-period"].map(
        (id) => result?.disclosures.find((disclosure) => disclosure.id === id)?.isTriggered,
      );
    };
    expect(triggered("joint.md")).toEqual([true, undefined]);
    expect(triggered("privacy.md")).toEqual([false, undefined]);
    const { stdout } = workspace.run(["coverage", "privacy.md"]);
    expect(stdout).toContain("\n  absent   joint-controllers (not asked for)\n");
  });

  it("prints the same as text, with line numbers and counts, and no verdict", () => {
    workspace.write("empty.txt", "");
    const { status, stdout } = workspace.run(["coverage", "."]);
    expect(stdout).toContain(`\n${workspace.resolve("privacy.md")}\n`);
    expect(stdout).toMatch(/\n {2}present {2}right-of-access\n +3:\d+ {2}“[^”\n]*access[^”\n]*”\n/u);
    expect(stdout).toMatch(/\n {2}vague {4}retention-period\n +8:\d+ {2}“/u);
    expect(stdout).toMatch(/\n {2}absent {3}children\n/u);
    expect(stdout).toMatch(/\n\d+ disclosures: \d+ present, \d+ vague, \d+ absent\n/u);
    expect(stdout).toMatch(/\n(\d+) disclosures: 0 present, 0 vague, \1 absent\n/u);
    expect(stdout).not.toMatch(/complian|violat|illegal|lawful\b(?!-)/iu);
    expect(status).toBe(0);
  });

  it("asks no rule and heeds no comment", () => {
    workspace.write("policylint.config.mjs", "export default [{ rules: {} }];");
    workspace.write("privacy.md", `<!-- policylint-disable -->\n${policy}`);
    const [result] = readJson(workspace.run(["coverage", "privacy.md", "-f", "json"]).stdout);
    expect(result?.disclosures.find(({ id }) => id === "right-of-access")?.evidence[0]?.line).toBe(4);
  });

  it("writes to a file, in colour only where asked", () => {
    expect(workspace.run(["coverage", "privacy.md", "--color"]).stdout).toContain("\u001b[32mpresent");
    expect(workspace.run(["coverage", "privacy.md", "-o", "out.txt"]).stdout).toBe("");
    expect(workspace.read("out.txt")).not.toContain("\u001b");
  });

  it("shows control characters of the policy", () => {
    workspace.write("evil.md", "You have the right to access\u009b31m your personal data\u001b[2J.\n");
    for (const format of ["text", "json"]) {
      const { stdout } = workspace.run(["coverage", "evil.md", "--format", format]);
      expect(stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    }
  });

  it("names a document that cannot be read and covers the others", () => {
    workspace.write("odd.md", Buffer.from([0, 1, 2]));
    const { status, stdout, stderr } = workspace.run(["coverage", "odd.md", "privacy.md", "-f", "json"]);
    expect(readJson(stdout).map(({ filePath }) => filePath)).toEqual([workspace.resolve("privacy.md")]);
    expect(stderr).toBe(
      `${workspace.resolve("odd.md")}: The file is binary, not text: it contains NUL bytes.\n`,
    );
    expect(status).toBe(2);
  });

  it("fails without a file, or with one that is not there", () => {
    expect(workspace.run(["coverage"])).toEqual({
      status: 2,
      stdout: "",
      stderr: "'policylint coverage' needs at least one file.\n",
    });
    expect(workspace.run(["coverage", "none.md"]).stderr).toContain(
      'No files matching the pattern "none.md"',
    );
  });

  describe("of a policy of several files", () => {
    beforeEach(() => {
      const set = { root: "privacy.md", members: ["cookies.md"] };
      workspace.write(
        "policylint.config.js",
        `export default [{ settings: { policy: { set: ${JSON.stringify(set)} } } }];`,
      );
      workspace.write("cookies.md", "# Cookies\n\nWe set one cookie to keep you signed in.\n");
      workspace.write(
        "privacy.md",
        "# Privacy Policy\n\nSee [this page](cookies.md) and our [Children Policy](/kids).\n",
      );
    });

    it("names the file that makes a disclosure, and the link to one that is not at hand", () => {
      const { stdout } = workspace.run(["coverage", "privacy.md", "--format", "json"]);
      const disclosures = readJson(stdout)[0]?.disclosures ?? [];
      const byId = new Map(disclosures.map((disclosure) => [disclosure.id, disclosure]));
      expect(byId.get("cookies")).toMatchObject({
        status: "present",
        via: "cookies.md",
        evidence: [{ quote: "We set one cookie to", file: "cookies.md", line: 3, column: 1 }],
      });
      const children = byId.get("children");
      expect(children).toMatchObject({
        status: "vague",
        via: "link",
        evidence: [{ quote: "Children Policy" }],
      });
      expect(children?.evidence[0]).not.toHaveProperty("file");
      expect(byId.get("purposes")).not.toHaveProperty("via");
    });

    it("tells people so too", () => {
      const { stdout } = workspace.run(["coverage", "privacy.md"]);
      expect(stdout).toContain("present  cookies (in cookies.md)\n");
      expect(stdout).toContain("vague    children (by a link)\n");
    });
  });
});
