import { describe, expect, it } from "vitest";
import { createHelp } from "../../src/help.ts";
import { optionGroups } from "../../src/options/option-table.ts";
import { UsageError } from "../../src/options/cli-options.ts";
import { parseOptions } from "../../src/options/parse-options.ts";

describe("parseOptions", () => {
  it("takes files and leaves everything else at its default", () => {
    expect(parseOptions(["privacy.md", "docs/*.txt"])).toEqual({
      command: "lint",
      patterns: ["privacy.md", "docs/*.txt"],
      config: undefined,
      configLookup: true,
      preset: undefined,
      rules: [],
      printConfig: undefined,
      ci: undefined,
      stdin: false,
      stdinFilename: undefined,
      errorOnUnmatchedPattern: true,
      fix: false,
      fixDryRun: false,
      fixTypes: [],
      quiet: false,
      maxWarnings: -1,
      inlineConfig: true,
      reportUnusedDisableDirectives: false,
      baseline: true,
      suppressions: true,
      since: undefined,
      prune: false,
      reason: undefined,
      owner: undefined,
      expires: undefined,
      format: undefined,
      reports: [],
      outputFile: undefined,
      color: undefined,
      stats: false,
      cache: false,
      cacheLocation: undefined,
      concurrency: "off",
      help: false,
      version: false,
    });
  });

  it("reads every option that changes a run", () => {
    const args =
      "-c a.mjs --no-config-lookup --preset strict --rule a/b:off --rule c/d:warn --no-error-on-unmatched-pattern " +
      "--quiet --max-warnings 3 --no-inline-config --report-unused-disable-directives -f json -o out.json --no-color x.md";
    expect(parseOptions(args.split(" "))).toMatchObject({
      config: "a.mjs",
      configLookup: false,
      preset: "strict",
      rules: ["a/b:off", "c/d:warn"],
      errorOnUnmatchedPattern: false,
      quiet: true,
      maxWarnings: 3,
      inlineConfig: false,
      reportUnusedDisableDirectives: true,
      format: "json",
      outputFile: "out.json",
      color: false,
      patterns: ["x.md"],
    });
  });

  it("reads standard input under a name", () => {
    expect(parseOptions(["--stdin", "--stdin-filename", "draft.txt"])).toMatchObject({
      stdin: true,
      stdinFilename: "draft.txt",
    });
  });

  it("takes several formats, of which one may have no file of its own", () => {
    expect(
      parseOptions(["-f", "sarif=out/a.sarif", "-f", "stylish", "--format=./x.js=b=c.txt"]),
    ).toMatchObject({
      format: "stylish",
      reports: [
        { format: "sarif", file: "out/a.sarif" },
        { format: "./x.js", file: "b=c.txt" },
      ],
    });
    expect(parseOptions(["-f", "json=a.json"])).toMatchObject({
      format: undefined,
      reports: [{ format: "json", file: "a.json" }],
    });
  });

  it("takes coverage as a command only in first place", () => {
    expect(parseOptions(["coverage", "a.md"])).toMatchObject({ command: "coverage", patterns: ["a.md"] });
    expect(parseOptions(["a.md", "coverage"])).toMatchObject({
      command: "lint",
      patterns: ["a.md", "coverage"],
    });
    expect(parseOptions(["./coverage"])).toMatchObject({ command: "lint", patterns: ["./coverage"] });
  });

  it("takes one rule to explain", () => {
    expect(parseOptions(["explain", "children", "-f", "json"])).toMatchObject({
      command: "explain",
      patterns: ["children"],
      format: "json",
    });
    expect(parseOptions(["./explain"])).toMatchObject({ command: "lint", patterns: ["./explain"] });
  });

  it("takes what follows -- as files", () => {
    expect(parseOptions(["--quiet", "--", "--odd-name.md"])).toMatchObject({ patterns: ["--odd-name.md"] });
  });

  it.each([
    [
      ["--max-warning", "3"],
      "Unknown option '--max-warning'. Did you mean '--max-warnings'? See 'policylint --help'.",
    ],
    [
      ["--no-config-look"],
      "Unknown option '--no-config-look'. Did you mean '--no-config-lookup'? See 'policylint --help'.",
    ],
    [["--zzzzzzzz"], "Unknown option '--zzzzzzzz'. See 'policylint --help'."],
    [["-z"], "Unknown option '-z'. See 'policylint --help'."],
    [["--format"], "Option '--format' needs a value: --format=NAME[=FILE]."],
    [
      ["-f", "json", "-f", "stylish"],
      "Option '--format' prints one report: give 'stylish' a file, as in --format stylish=FILE.",
    ],
    [["--format", "=a.json"], "Option '--format' must be a name or a name with a file, not '=a.json'."],
    [["--format", "json="], "Option '--format' must be a name or a name with a file, not 'json='."],
    [["--format="], "Option '--format' must be a name or a name with a file, not ''."],
    [
      ["--format", "json=a.json", "-o", "b.json"],
      "Option '--output-file' needs a '--format' that has no file of its own.",
    ],
    [["--format", "json=a.json", "--format", "lsp=a.json"], "Two reports would be written to 'a.json'."],
    [["-f", "json", "-o", "a.json", "-f", "lsp=a.json"], "Two reports would be written to 'a.json'."],
    [
      ["coverage", "--format", "json=a.json", "a.md"],
      "'policylint coverage' makes one report: use --output-file a.json.",
    ],
    [["--config", "--quiet"], "Option '--config' needs a value: --config=FILE."],
    [["--config="], "Option '--config' must not be empty."],
    [["--max-warnings=many"], "Option '--max-warnings' must be a whole number, not 'many'."],
    [["--max-warnings=1.5"], "Option '--max-warnings' must be a whole number, not '1.5'."],
    [["--preset", "lax"], "Option '--preset' must be recommended or strict, not 'lax'."],
    [["--quiet=yes"], "Option '--quiet' does not take an argument. See 'policylint --help'."],
    [["--stdin", "a.md"], "Option '--stdin' cannot be used together with files."],
    [["--stdin-filename", "a.md"], "Option '--stdin-filename' needs '--stdin'."],
    [["--stdin", "--since", "main"], "Option '--since' needs '--stdin-filename' to know what the text was."],
    [["suppress", "--prune", "a/b", "a.md"], "Option '--prune' cannot be used with 'policylint suppress'."],
    [
      ["--print-config", "a.md", "b.md"],
      "Option '--print-config' takes exactly one file and no other input.",
    ],
    [["coverage", "--quiet", "a.md"], "Option '--quiet' cannot be used with 'policylint coverage'."],
    [["coverage"], "'policylint coverage' needs at least one file."],
    [
      ["coverage", "--format", "stylish", "a.md"],
      "Option '--format' must be text or json for 'policylint coverage', not 'stylish'.",
    ],
    [["explain"], "'policylint explain' needs one rule, as in 'policylint explain gdpr/children'."],
    [["explain", "a", "b"], "'policylint explain' needs one rule, as in 'policylint explain gdpr/children'."],
    [["explain", "-c", "a.mjs", "b"], "Option '--config' cannot be used with 'policylint explain'."],
    [
      ["explain", "--format", "stylish", "a"],
      "Option '--format' must be text or json for 'policylint explain', not 'stylish'.",
    ],
  ])("says what is wrong with %j", (args, message) => {
    expect(() => parseOptions(args)).toThrow(new UsageError(message));
  });
});

describe("createHelp", () => {
  it("has a line for every option of the table, on at most 120 columns", () => {
    const help = createHelp();
    for (const { name, negated, description } of optionGroups.flatMap(({ options }) => options)) {
      expect(help).toContain(`--${negated ? "no-" : ""}${name}`);
      expect(help).toContain(description);
    }
    expect(help.split("\n").filter((line) => line.length > 120)).toEqual([]);
  });
});
