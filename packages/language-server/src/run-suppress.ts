import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { ShowDocumentRequest, type Range } from "vscode-languageserver";
import { reasonPlaceholder } from "./code-actions/disable.ts";
import { isSuppressArgument } from "./code-actions/suppress.ts";
import type { Session } from "./session.ts";
import { toFilePath } from "./state/document-place.ts";

/** Where the reason of an entry stands in a suppression file, for the writer to replace. */
async function findReason(registerPath: string, fingerprint: string): Promise<Range | undefined> {
  const lines = (await readFile(registerPath, "utf8")).split("\n");
  const line = lines.findIndex((entry) => entry.includes(fingerprint));
  const key = '"reason":"';
  const start = (lines[line]?.indexOf(key) ?? -1) + key.length;
  if (start < key.length) return undefined;
  return { start: { line, character: start }, end: { line, character: start + reasonPlaceholder.length } };
}

/**
 * Carries out the command that suppresses a finding beside its document. A client that did not ask the writer for the
 * reason is led to the place where it is to be written.
 */
export async function runSuppress(session: Session, argument: unknown): Promise<void> {
  const filePath = isSuppressArgument(argument) ? toFilePath(argument.uri) : undefined;
  if (!isSuppressArgument(argument) || filePath === undefined) return;
  const { ruleId, fingerprint, reason = reasonPlaceholder } = argument;
  const engine = session.engines.engineOf(filePath);
  const registerPath = await engine.suppressFinding({ filePath, ruleId, fingerprint, reason });
  session.refresh();
  if (argument.reason === undefined && session.support.showsDocuments) {
    const selection = await findReason(registerPath, fingerprint);
    const uri = pathToFileURL(registerPath).href;
    session.attempt(
      session.connection.sendRequest(ShowDocumentRequest.type, {
        uri,
        takeFocus: true,
        ...(selection && { selection }),
      }),
    );
  }
}
