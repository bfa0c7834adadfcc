import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { PolicyLint } from "policylint";
import type { Diagnostic } from "vscode-languageserver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBuilt } from "../support/build.ts";
import { Client } from "../support/client.ts";

const repository = fileURLToPath(new URL("../../../..", import.meta.url));
const labelled = path.join(repository, "../shared/corpus/labelled");

function policiesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|txt)$/u.test(name))
    .map((name) => path.join(folder, name))
    .sort();
}

let client: Client;

beforeAll(async () => {
  ensureBuilt();
  client = await Client.start({ settings: { documents: "all" } });
}, 120_000);

afterAll(async () => {
  await client.stop();
});

interface Finding {
  rule: unknown;
  severity: unknown;
  message: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

function fromServer({ code, severity, message, range: { start, end } }: Diagnostic): Finding {
  return {
    rule: code ?? null,
    severity,
    message: String(message),
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** The messages of the command line's engine in the same shape; positions are of the same kind, 1-based. */
async function fromEngine(filePath: string, text: string): Promise<Finding[]> {
  const engine = new PolicyLint({ cwd: path.dirname(filePath) });
  const results = await engine.lintText(text, { filePath });
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, severity, message, line, column, endLine = line, endColumn = column }) => {
      return { rule: ruleId, severity: severity === 2 ? 1 : 2, message, line, column, endLine, endColumn };
    }),
  );
}

async function compare(filePath: string): Promise<number> {
  const text = readFileSync(filePath, "utf8");
  const uri = pathToFileURL(filePath).href;
  await client.open(uri, text, filePath.endsWith(".txt") ? "plaintext" : "markdown");
  const found = (await client.diagnostics(uri, 1)).map(fromServer);
  await client.close(uri);
  expect(found, filePath).toEqual(await fromEngine(filePath, text));
  return found.length;
}

describe("the server says what the command line says", () => {
  it.each(
    policiesIn(path.join(repository, "fixtures")).map((file) => [path.relative(repository, file), file]),
  )("of %s", async (_name, filePath) => {
    await compare(filePath);
  });

  if (!existsSync(labelled)) console.warn("\nSKIPPED: the labelled policies are not here to be compared.\n");

  it.runIf(existsSync(labelled))("of all labelled policies", { timeout: 300_000 }, async () => {
    let messages = 0;
    for (const filePath of policiesIn(labelled)) messages += await compare(filePath);
    expect(messages).toBeGreaterThan(100);
  });
});
