/** A policy of one body under its title. */
export const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;

/** An invalid case: the body as a policy, and a report at each of the texts. */
export function caseOf(messageId: string, body: string, ...texts: readonly string[]) {
  const code = policy(body);
  return {
    code,
    errors: texts.map((text) => {
      const before = code.slice(0, code.indexOf(text)).split("\n");
      const column = (before.at(-1) ?? "").length + 1;
      return {
        messageId,
        line: before.length,
        column,
        endLine: before.length,
        endColumn: column + text.length,
        data: { text },
      };
    }),
  };
}
