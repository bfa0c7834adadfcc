import { x } from "xastscript";
import { documentPath } from "./document-path.ts";
import { levelOf, onOneLine, placeOf } from "./message.ts";
import type { FormatterFunction } from "./types.ts";
import { onLines, xmlDocument, xmlText } from "./xml.ts";

/** Checkstyle's XML, as many review tools read it; the rule is the `source`. */
export const checkstyle: FormatterFunction = (results, { cwd }) =>
  xmlDocument(
    x(
      "checkstyle",
      { version: "4.3" },
      onLines(
        results.map(({ filePath, messages }) =>
          x(
            "file",
            { name: xmlText(documentPath(filePath, cwd)) },
            onLines(
              messages.map((message) => {
                const { line, column } = placeOf(message);
                return x("error", {
                  line: String(line),
                  column: String(column),
                  severity: levelOf(message),
                  message: xmlText(onOneLine(message.message)),
                  source: xmlText(message.ruleId ?? "policylint"),
                });
              }),
            ),
          ),
        ),
      ),
    ),
  );
