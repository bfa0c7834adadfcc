import { PolicyLint } from "policylint";
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Connection,
  type InitializeParams,
  type WorkspaceFolder,
} from "vscode-languageserver";
import { readClientSupport, serverCapabilities } from "./capabilities.ts";
import { answerRequests } from "./requests.ts";
import { Session } from "./session.ts";
import { readSection, readSettings, readTrust } from "./settings.ts";
import { toFilePath } from "./state/document-place.ts";
import { watchedFiles } from "./watched-files.ts";

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? [rootUri ?? []].flat();
  return uris.flatMap((uri) => toFilePath(uri) ?? []);
}

/** Serves one client over a connection, which is then listened to. */
export function startServer(connection: Connection): void {
  const session = new Session(connection);
  const { documents, engines } = session;
  let folders: readonly string[] = [];

  connection.onInitialize((params) => {
    session.support = readClientSupport(params.capabilities);
    engines.setTrust(readTrust(params.initializationOptions));
    session.setSettings(readSettings(params.initializationOptions));
    folders = foldersOf(params);
    engines.setFolders(folders);
    return {
      capabilities: serverCapabilities(session.support),
      serverInfo: { name: "policylint", version: PolicyLint.version },
    };
  });

  connection.onInitialized(() => {
    start().catch((error: unknown) => session.logError(error));
  });

  async function start(): Promise<void> {
    const { support } = session;
    if (support?.watchesFiles) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [...watchedFiles],
      });
    }
    if (support?.registersConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "policylint" });
    }
    if (support?.hasWorkspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const toPaths = (changed: readonly WorkspaceFolder[]): string[] =>
          changed.flatMap(({ uri }) => toFilePath(uri) ?? []);
        const gone = new Set(toPaths(removed));
        folders = [...folders.filter((folder) => !gone.has(folder)), ...toPaths(added)];
        engines.setFolders(folders);
        session.refresh();
      });
    }
  }

  connection.onDidChangeConfiguration(({ settings }) => {
    const read = async (): Promise<void> => {
      const section: unknown = session.support?.readsConfiguration
        ? await connection.workspace.getConfiguration("policylint")
        : readSection(settings);
      session.setSettings(readSettings(section));
      session.refresh();
    };
    read().catch((error: unknown) => session.logError(error));
  });

  connection.onDidChangeWatchedFiles(() => session.refresh());
  documents.onDidChangeContent(({ document: { uri } }) => session.changed(uri));
  documents.onDidSave(() => {
    // What a client does not watch may have changed since.
    if (!session.support?.watchesFiles) session.refresh();
  });
  documents.onDidClose(({ document: { uri } }) => session.closed(uri));
  answerRequests(session);
  documents.listen(connection);
  connection.listen();
}
