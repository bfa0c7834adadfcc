import { formatNames } from "./load-formatter.ts";
import { optionGroups } from "./options/option-table.ts";

const usage = `policylint [options] FILE|DIR|GLOB...
policylint --stdin [--stdin-filename FILE]
policylint coverage [options] FILE|DIR|GLOB...
policylint explain [options] RULE
policylint baseline [--prune] [options] FILE|DIR|GLOB...
policylint suppress --reason TEXT [options] RULE FILE[:LINE]
policylint init [--preset NAME] [--ci NAME] [FILE|GLOB...]
policylint doctor [options] FILE|DIR|GLOB...
policylint stream [options] < DOCUMENTS.ndjson

Lints privacy policies in Markdown (.md, .markdown, .mdx) and plain text (.txt).
'coverage' prints which disclosures each policy makes, with the words that make them.
'explain' prints what a rule checks, the law behind it, examples, options, accuracy and how to suppress it.
'baseline' writes down the findings that runs pass over from now on; 'suppress' one of them, with a reason.
'init' writes a config file and a CI workflow; 'doctor' says what would be linted, how, and why a file would not.
'stream' answers each line of standard input, {"id"?, "path"?, "text"}, with the result as a line.
To lint a folder of such a name, write ./coverage.`;

const exitCodes = `Exit codes:
  0  no errors, and no more warnings than --max-warnings
  1  at least one error, or too many warnings
  2  wrong use or config, a file that cannot be read, or a rule that failed`;

const formats = `Formats:
  ${formatNames.join(", ")};
  the name of an ESLint formatter package, or a path with a slash. 'coverage' and 'explain': text, json`;

const width = 34;

/** The help text, made from the option table. */
export function createHelp(): string {
  const groups = optionGroups.map(({ title, options }) => {
    const lines = options.map(({ name, short, value, negated, description }) => {
      const names = `${short ? `-${short}, ` : "    "}${negated ? "--no-" : "--"}${name}${value ? ` ${value}` : ""}`;
      return `  ${names.padEnd(width)}  ${names.length > width ? `\n${" ".repeat(width + 4)}` : ""}${description}`;
    });
    return `${title}:\n${lines.join("\n")}`;
  });
  return [usage, ...groups, formats, exitCodes].join("\n\n");
}
