const names: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * C0, DEL and C1 controls can drive a terminal, line separators break its rows, and bidirectional embeddings,
 * overrides and isolates let text pose as other text. GitHub's runner reads all that is printed, and takes what stands
 * behind `##[` for a command, wherever in a line.
 */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|#(?=#\[)/gu;

/** As `unsafe`, without what JSON.stringify escapes already. */
const unsafeInJson = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]|#(?=#\[)/gu;

function codeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Makes text of a policy, a file name or a message safe to print to a terminal, on one line. */
export function escapeControls(text: string): string {
  return text.replace(unsafe, (character) => names[character] ?? codeUnit(character));
}

/** As `escapeControls`, line by line. */
export function escapeLines(text: string): string {
  return text.split("\n").map(escapeControls).join("\n");
}

/** Makes the output of JSON.stringify safe to print to a terminal; it reads back as the same value. */
export function escapeJson(json: string): string {
  return json.replace(unsafeInJson, codeUnit);
}
