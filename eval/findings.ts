import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import {
  createLintResult,
  lintText,
  markdownLanguage,
  resolveConfig,
  textLanguage,
  type Plugin,
} from "@policylint/core";
import documentRules from "@policylint/rules-document";
import gdprRules from "@policylint/rules-gdpr";

const USAGE = `usage: pnpm run eval:findings --rule=RULE [--rule=RULE …] [--json] FILE …
  Lists what single rules, set as in the strict preset, find in policies; the words beside the message.
  --rule  gdpr/vague-retention; may be given more than once; without it all rules
  --json  ESLint's JSON`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rule: { type: "string", multiple: true }, json: { type: "boolean", default: false } },
});
const plugins: Readonly<Record<string, Plugin>> = {
  policylint: { languages: { markdown: markdownLanguage, text: textLanguage } },
  document: documentRules,
  gdpr: gdprRules,
};
const strict = { ...documentRules.configs.strict.rules, ...gdprRules.configs.strict.rules };
const rules = Object.fromEntries(
  (values.rule ?? Object.keys(strict)).map((id) => [id, strict[id] ?? "error"]),
);

if (!positionals.length) {
  console.error(USAGE);
  process.exitCode = 2;
}
const results = positionals.map((file) => {
  const text = readFileSync(file, "utf8");
  const language = path.extname(file) === ".txt" ? "policylint/text" : "policylint/markdown";
  const config = resolveConfig({ plugins, language, rules });
  const { messages, crashes } = lintText(text, { config, filename: file });
  for (const { ruleId, error } of crashes) console.error(file, ruleId, error);
  return createLintResult({ filePath: path.resolve(file), messages, text });
});

if (values.json) {
  console.log(JSON.stringify(results));
} else {
  for (const { filePath, messages, source = "" } of results) {
    const lines = source.split("\n");
    for (const { ruleId, line, column, message } of messages) {
      console.log(`${path.basename(filePath)}:${line}:${column} ${ruleId} ${message}`);
      console.log(`    ${(lines[line - 1] ?? "").slice(Math.max(0, column - 120), column + 240)}`);
    }
  }
  const findings = results.reduce((sum, { messages }) => sum + messages.length, 0);
  const policies = results.filter(({ messages }) => messages.length > 0).length;
  console.log(`${findings} findings in ${policies} of ${results.length} policies`);
}
