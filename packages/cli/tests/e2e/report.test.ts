import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ensureBuilt } from "../support/build.ts";
import { Workspace } from "../support/workspace.ts";

const policy = `# Privacy Policy

[COMPANY] keeps personal data for as long as necessary.

## Your rights

You may ask for access.
`;

let workspace = new Workspace();

beforeAll(ensureBuilt, 120_000);

beforeEach(() => {
  workspace = new Workspace();
  workspace.write("legal/policy.md", policy);
});

afterEach(() => workspace.remove());

describe("reports of the built program", () => {
  it("are written several in one run, one of them printed", () => {
    const { status, stdout, stderr } = workspace.run(
      "-f sarif=out/report.sarif --format stylish --format=junit=junit.xml legal".split(" "),
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain(`${workspace.resolve("legal/policy.md")}\n`);
    expect(stdout).toMatch(/✖ \d+ problems/u);
    expect(JSON.parse(workspace.read("out/report.sarif"))).toMatchObject({ version: "2.1.0" });
    expect(workspace.read("junit.xml")).toMatch(/^<\?xml /u);
  });

  it("leave standard output empty where each has a file", () => {
    const { status, stdout } = workspace.run(["--format", "html=report.html", "legal/policy.md"]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(workspace.read("report.html")).toMatch(/<mark class="[a-z]+">/u);
  });

  it.each([
    "checkstyle",
    "github",
    "gitlab",
    "html",
    "json",
    "json-with-metadata",
    "junit",
    "lsp",
    "markdown",
    "sarif",
    "stylish",
  ])("are the same twice in %s", (format) => {
    const first = workspace.run(["--format", format, "legal"], { env: { GITHUB_STEP_SUMMARY: "" } });
    const second = workspace.run(["--format", format, "legal"], { env: { GITHUB_STEP_SUMMARY: "" } });
    expect(first.stderr).toBe("");
    expect(first.stdout.length).toBeGreaterThan(100);
    expect(second.stdout).toBe(first.stdout);
    const isPlain = !["json", "json-with-metadata", "lsp", "stylish"].includes(format);
    expect(first.stdout.includes(workspace.folder)).toBe(!isPlain);
  });

  it("annotate and add to the summary of a GitHub job", () => {
    workspace.write("summary.md", "# Before\n");
    const { status, stdout } = workspace.run(["--format", "github", "legal"], {
      env: { GITHUB_STEP_SUMMARY: workspace.resolve("summary.md") },
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error file=legal\/policy\.md,line=3,endLine=3,col=1,endColumn=10,title=document\/placeholder-text::/mu,
    );
    expect(workspace.read("summary.md")).toMatch(/^# Before\n# policylint\n/u);
    expect(workspace.read("summary.md")).toContain("### What the policy says");
  });

  it("add nothing to that summary in another format", () => {
    workspace.write("summary.md", "# Before\n");
    workspace.run(["legal"], { env: { GITHUB_STEP_SUMMARY: workspace.resolve("summary.md") } });
    expect(workspace.read("summary.md")).toBe("# Before\n");
  });

  it("show a policy from standard input that has no findings", () => {
    const { status, stdout } = workspace.run(
      ["--no-config-lookup", "-f", "markdown", "--stdin", "--rule", "gdpr/children: off"],
      {
        input: "We keep your data for 30 days.\n",
      },
    );
    expect(status).toBe(1);
    expect(stdout).toContain("30 days” (line 1)");
  });

  it("carry the page of each rule", () => {
    const { stdout } = workspace.run(["-f", "sarif", "legal"]);
    expect(stdout).toContain("## Suppress it on the next line");
  });

  it("name a format that is none before any document is read", () => {
    const { status, stdout, stderr } = workspace.run(["-f", "json", "-f", "nowhere=a.txt", "legal"]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain('There is no formatter "nowhere"');
  });

  it("fail with a reason where a file cannot be written, and leave the one before", () => {
    workspace.write("report.json", "before");
    const full = workspace.run(["-f", "json=/dev/full", "legal"]);
    expect(full.status).toBe(2);
    expect(full.stderr).toBe(
      "Cannot write to the output file /dev/full: no space left on the device (ENOSPC).\n",
    );
    const inTheWay = workspace.run(["-f", "json=report.json/x.json", "legal"]);
    expect(inTheWay.status).toBe(2);
    expect(workspace.read("report.json")).toBe("before");
  });

  it("go to a device as they are, which stays what it is", () => {
    expect(workspace.shell("$POLICYLINT -f gitlab=/dev/stdout legal | cat").stdout).toContain('"check_name"');
    expect(
      workspace.shell("$POLICYLINT -f json=/dev/null legal; test -c /dev/null && echo device").stdout,
    ).toBe("device\n");
  });
});
