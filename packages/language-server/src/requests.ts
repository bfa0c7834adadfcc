import {
  MessageType,
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  type Command,
  type CompletionItem,
  type TextDocumentPositionParams,
} from "vscode-languageserver";
import { codeActions, codeCommands } from "./code-actions/code-actions.ts";
import { suppressCommand } from "./code-actions/suppress.ts";
import { codeLenses, dutiesCommand } from "./code-lenses.ts";
import { complete, isInDirective } from "./completion.ts";
import { diagnosticReport } from "./diagnostics.ts";
import { hover } from "./hover.ts";
import { definition } from "./links/definition.ts";
import { documentLinks } from "./links/document-links.ts";
import { LinkResolver } from "./links/link-resolver.ts";
import { runSuppress } from "./run-suppress.ts";
import type { Session } from "./session.ts";
import { placeOf } from "./state/document-place.ts";
import type { LintedDocument } from "./state/linted-document.ts";
import { documentSymbols, listSymbols } from "./symbols.ts";

/** The text of a document after all fixes, as `policylint --fix` writes it. */
async function fixAll(session: Session, { document, policy }: LintedDocument): Promise<string> {
  const { filePath, name } = placeOf(document.uri, document.languageId);
  const engine = session.engines.engineOf(filePath, "fix");
  const text = document.getText();
  const fixed = policy && (await engine.inspectText(text, filePath === undefined ? { name } : { filePath }));
  return fixed?.result.output ?? text;
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

  const linksOf = (linted: LintedDocument): LinkResolver =>
    new LinkResolver(linted, (uri) => session.readDocument(uri));

  connection.onCodeAction(
    about<CodeActionParams, (CodeAction | Command)[]>((linted, { range, context }) => {
      const { support } = session;
      return support.takesCodeActions
        ? codeActions(range, context, linted, support, () => fixAll(session, linted))
        : codeCommands(range, linted);
    }),
  );
  connection.onHover(about((linted, { position }) => hover(position, linted, session.support.hover) ?? null));
  connection.onDocumentSymbol(
    about((linted) => (session.support.nestsSymbols ? documentSymbols(linted) : listSymbols(linted))),
  );
  connection.onCodeLens(about(codeLenses));
  connection.onDocumentLinks(about((linted) => documentLinks(linted, linksOf(linted))));
  connection.onDefinition(
    about((linted, { position }) =>
      definition(position, linted, linksOf(linted), session.support.takesDefinitionLinks),
    ),
  );
  const completeIn = about<TextDocumentPositionParams, CompletionItem[]>((linted, { position }) =>
    complete(position, linted),
  );
  connection.onCompletion(async (params, token) => {
    const document = session.documents.get(params.textDocument.uri);
    return document && isInDirective(document, params.position) ? completeIn(params, token) : [];
  });
  connection.onExecuteCommand(async ({ command, arguments: [argument] = [] }): Promise<void> => {
    if (command === suppressCommand) await runSuppress(session, argument);
    if (command === dutiesCommand && typeof argument === "string") {
      session.show(MessageType.Info, argument);
    }
  });
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) =>
    diagnosticReport(await session.newest(uri, token), previousResultId, session.support.diagnostics),
  );
}
