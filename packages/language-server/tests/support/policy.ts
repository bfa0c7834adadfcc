/** An invented policy that says little. */
export const policy = `# Privacy Policy

Harbour Lamps Ltd, 12 Quay Street, Bristol, is the controller. Write to privacy@harbourlamps.example.

## Your rights

You can ask us for access to your personal data.

You can have your data erased.

## Children

The service is not for people under 16.
`;

/** The position of words in a text: 0-based, as in the protocol. */
export function positionOf(words: string, text = policy): { line: number; character: number } {
  const offset = text.indexOf(words);
  if (offset === -1) throw new Error(`The text has no “${words}”.`);
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
