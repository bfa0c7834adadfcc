import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type DocumentDiagnosticReport,
} from "vscode-languageserver";
import { codeActions } from "./code-actions/code-actions.ts";
import { suppressCommand } from "./code-actions/suppress.ts";
import { codeLenses } from "./code-lenses.ts";
import { complete } from "./completion.ts";
import { toDiagnostics } from "./diagnostics.ts";
import { documentLinks } from "./document-links.ts";
import { hover } from "./hover.ts";
import { runSuppress } from "./run-suppress.ts";
import type { Session } from "./session.ts";
import { placeOf } from "./state/document-place.ts";
import type { LintedDocument } from "./state/linted-document.ts";
import { documentSymbols } from "./symbols.ts";

/** The text of a document after all fixes, as `policylint --fix` writes it. */
async function fixAll(session: Session, { document, policy }: LintedDocument): Promise<string> {
  const { filePath } = placeOf(document.uri, document.languageId);
  const engine = session.engines.engineOf(filePath, "fix");
  const text = document.getText();
  const [result] = policy ? await engine.lintText(text, filePath === undefined ? {} : { filePath }) : [];
  return result?.output ?? text;
}

/** Answers a client's requests about open documents, each from the newest version. */
export function answerRequests(session: Session): void {
  const { connection } = session;

  /** Makes a handler; of a document that is not open there is nothing to say. */
  function about<Params extends { textDocument: { uri: string } }, Answer>(
    answer: (linted: LintedDocument, params: Params) => Answer | Promise<Answer>,
  ): (params: Params, token: CancellationToken) => Promise<Answer | null> {
    return async (params, token) => {
      const linted = await session.newest(params.textDocument.uri, token);
      return linted ? answer(linted, params) : null;
    };
  }

  connection.onCodeAction(
    about((linted, { range, context }) =>
      codeActions(range, context, linted, {
        fixAll: () => fixAll(session, linted),
        takesSnippets: session.support?.takesSnippets ?? false,
      }),
    ),
  );
  connection.onHover(about((linted, { position }) => hover(position, linted) ?? null));
  connection.onDocumentSymbol(about(documentSymbols));
  connection.onCodeLens(about(codeLenses));
  connection.onDocumentLinks(about(documentLinks));
  connection.onCompletion(about((linted, { position }) => complete(position, linted)));
  connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }): Promise<void> => {
    if (command === suppressCommand) await runSuppress(session, argument);
  });
  connection.languages.diagnostics.on(
    async ({ textDocument: { uri } }, token): Promise<DocumentDiagnosticReport> => {
      const linted = await session.newest(uri, token);
      return { kind: DocumentDiagnosticReportKind.Full, items: linted ? toDiagnostics(linted) : [] };
    },
  );
}
