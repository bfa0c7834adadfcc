import type { LintMessage, LintResult } from "@policylint/core";
import type { Element } from "xast";
import { x } from "xastscript";
import { documentPath } from "./document-path.ts";
import { levelOf, onOneLine, placeOf } from "./message.ts";
import type { FormatterFunction } from "./types.ts";
import { onLines, xmlDocument, xmlText } from "./xml.ts";

function testCase(message: LintMessage, file: string): Element {
  const { line, column } = placeOf(message);
  const text = xmlText(onOneLine(message.message));
  const place = `${file}:${line}:${column}`;
  return x("testcase", { name: xmlText(message.ruleId ?? "policylint"), classname: file, time: "0" }, [
    message.fatal === true
      ? x("error", { message: text, type: "error" }, place)
      : x("failure", { message: text, type: levelOf(message) }, place),
  ]);
}

function testSuite({ filePath, messages, fatalErrorCount }: LintResult, cwd: string | undefined): Element {
  const file = xmlText(documentPath(filePath, cwd));
  const cases = messages.map((message) => testCase(message, file));
  return x(
    "testsuite",
    {
      name: file,
      package: "policylint",
      tests: String(Math.max(1, cases.length)),
      failures: String(messages.length - fatalErrorCount),
      errors: String(fatalErrorCount),
      time: "0",
    },
    onLines(cases.length > 0 ? cases : [x("testcase", { name: "policylint", classname: file, time: "0" })]),
  );
}

/** JUnit's XML: a suite for each document, a failed case for each message, a passed one where there is none. */
export const junit: FormatterFunction = (results, { cwd }) =>
  xmlDocument(
    x("testsuites", { name: "policylint" }, onLines(results.map((result) => testSuite(result, cwd)))),
  );
