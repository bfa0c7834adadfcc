/** One document of a stream. */
export interface StreamRecord {
  id: string | number | undefined;
  /** Decides language and configuration, and stands in the result. */
  path: string | undefined;
  text: string;
}

export type RecordOutcome =
  | { ok: true; record: StreamRecord }
  /** `id` is given where it could be read. */
  | { ok: false; id?: string | number | undefined; error: string };

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Messages of JSON.parse differ between versions of Node.js, and quote the text. */
function parseJson(bytes: Uint8Array): { value: unknown } | { error: string } {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { error: "The line is not valid UTF-8." };
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { error: "The line is not JSON." };
  }
}

function isId(value: unknown): value is string | number | undefined {
  return value === undefined || typeof value === "string" || Number.isSafeInteger(value);
}

/** Reads a line: `{"id"?, "path"?, "text"}`; other keys are not looked at. */
export function readRecord(bytes: Uint8Array): RecordOutcome {
  const parsed = parseJson(bytes);
  if ("error" in parsed) return { ok: false, error: parsed.error };
  const { value } = parsed;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { ok: false, error: "The line is not a JSON object." };
  }
  const { id, path, text }: { id?: unknown; path?: unknown; text?: unknown } = value;
  if (!isId(id)) {
    return { ok: false, error: '"id" must be a string or a whole number that JSON keeps.' };
  }
  if (path !== undefined && (typeof path !== "string" || path.trim() === "")) {
    return { ok: false, id, error: '"path" must be a string that is not empty.' };
  }
  if (typeof text !== "string") {
    return { ok: false, id, error: '"text" must be a string.' };
  }
  return { ok: true, record: { id, path, text } };
}
