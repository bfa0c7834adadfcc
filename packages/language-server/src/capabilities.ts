import {
  TextDocumentSyncKind,
  type ClientCapabilities,
  type ServerCapabilities,
} from "vscode-languageserver";
import { codeActionKinds } from "./code-actions/code-actions.ts";
import { suppressCommand } from "./code-actions/suppress.ts";

/** What the server asks of a client, as far as the client can do it. */
export interface ClientSupport {
  /** Asks for diagnostics itself: they are not pushed as well. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly watchesFiles: boolean;
  readonly readsConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly hasWorkspaceFolders: boolean;
  readonly showsDocuments: boolean;
  readonly takesSnippets: boolean;
}

export function readClientSupport({ textDocument, workspace, window }: ClientCapabilities): ClientSupport {
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    readsConfiguration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    hasWorkspaceFolders: workspace?.workspaceFolders ?? false,
    showsDocuments: window?.showDocument?.support ?? false,
    takesSnippets:
      (workspace?.workspaceEdit?.documentChanges && workspace.workspaceEdit.snippetEditSupport) ?? false,
  };
}

export function serverCapabilities({ pullsDiagnostics }: ClientSupport): ServerCapabilities {
  return {
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
    codeActionProvider: { codeActionKinds: [...codeActionKinds] },
    hoverProvider: true,
    documentSymbolProvider: true,
    codeLensProvider: {},
    documentLinkProvider: {},
    completionProvider: { triggerCharacters: ["/", "-", " "] },
    executeCommandProvider: { commands: [suppressCommand] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
