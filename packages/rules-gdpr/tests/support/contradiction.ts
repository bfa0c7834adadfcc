import { policy } from "./case-of.ts";

/** A case of a rule on contradictions: sentences in one line, of which the later words belie the earlier. */
export const contradiction = (code: string, earlier: string, later: string) => {
  const column = code.indexOf(later, code.indexOf(earlier) + earlier.length) + 1;
  return {
    name: code,
    code: policy(code),
    errors: [
      {
        messageId: "contradictory",
        line: 3,
        column,
        endColumn: column + later.length,
        data: { a: earlier, b: later },
      },
    ],
  };
};
