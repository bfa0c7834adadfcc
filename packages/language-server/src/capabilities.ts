import {
  DiagnosticTag,
  PositionEncodingKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type ServerCapabilities,
} from "vscode-languageserver";
import { codeActionKinds } from "./code-actions/code-actions.ts";
import { suppressCommand } from "./code-actions/suppress.ts";
import { dutiesCommand } from "./code-lenses.ts";
import type { DiagnosticSupport } from "./diagnostics.ts";
import { markdown, plainText, type Markup } from "./markup.ts";

/** What the server asks of a client, as far as the client can do it. */
export interface ClientSupport {
  readonly diagnostics: DiagnosticSupport;
  /** How a hover is written. */
  readonly hover: Markup;
  /** Understands code actions that are more than commands. */
  readonly takesCodeActions: boolean;
  /** Understands edits that name the version of the document. */
  readonly takesVersionedEdits: boolean;
  /** Understands edits with places to fill in. */
  readonly takesSnippets: boolean;
  /** Understands an outline that is a tree. */
  readonly nestsSymbols: boolean;
  /** Understands definitions that tell which words lead there. */
  readonly takesDefinitionLinks: boolean;
  /** Asks for diagnostics itself: they are not pushed as well. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly watchesFiles: boolean;
  /** Understands patterns that are relative to a folder of their own. */
  readonly takesRelativePatterns: boolean;
  readonly readsConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly hasWorkspaceFolders: boolean;
  readonly showsDocuments: boolean;
}

/** Before version 3.15 of the protocol this was a truth value. */
function readTags(tagSupport?: { valueSet?: readonly DiagnosticTag[] }): readonly DiagnosticTag[] {
  return tagSupport?.valueSet ?? [];
}

function readDiagnosticSupport({ textDocument }: ClientCapabilities): DiagnosticSupport {
  const { relatedInformation, codeDescriptionSupport, tagSupport } = {
    ...textDocument?.diagnostic,
    ...textDocument?.publishDiagnostics,
  };
  return {
    related: relatedInformation ?? false,
    codeDescription: codeDescriptionSupport ?? false,
    unnecessary: readTags(tagSupport).includes(DiagnosticTag.Unnecessary),
  };
}

export function readClientSupport(capabilities: ClientCapabilities): ClientSupport {
  const { textDocument, workspace, window } = capabilities;
  const { contentFormat = [] } = textDocument?.hover ?? {};
  const { documentChanges = false, snippetEditSupport = false } = workspace?.workspaceEdit ?? {};
  return {
    diagnostics: readDiagnosticSupport(capabilities),
    hover: [markdown, plainText].find(({ kind }) => kind === contentFormat[0]) ?? plainText,
    takesCodeActions: Boolean(textDocument?.codeAction?.codeActionLiteralSupport),
    takesVersionedEdits: documentChanges,
    takesSnippets: documentChanges && snippetEditSupport,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    takesDefinitionLinks: textDocument?.definition?.linkSupport ?? false,
    pullsDiagnostics: Boolean(textDocument?.diagnostic),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    takesRelativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport ?? false,
    readsConfiguration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    hasWorkspaceFolders: workspace?.workspaceFolders ?? false,
    showsDocuments: window?.showDocument?.support ?? false,
  };
}

export function serverCapabilities({
  pullsDiagnostics,
  takesCodeActions,
}: ClientSupport): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    ...(pullsDiagnostics && {
      diagnosticProvider: {
        identifier: "policylint",
        interFileDependencies: false,
        workspaceDiagnostics: false,
      },
    }),
    codeActionProvider: takesCodeActions ? { codeActionKinds: [...codeActionKinds] } : true,
    hoverProvider: true,
    documentSymbolProvider: true,
    codeLensProvider: {},
    documentLinkProvider: {},
    definitionProvider: true,
    completionProvider: { triggerCharacters: ["/", "-", " "] },
    executeCommandProvider: { commands: [suppressCommand, dutiesCommand] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
