import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { configFileNames, onConfigFile, PolicyLint } from "policylint";
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Connection,
  type FileSystemWatcher,
  type InitializeParams,
  type WorkspaceFolder,
  type WorkspaceFoldersChangeEvent,
} from "vscode-languageserver";
import { readClientSupport, serverCapabilities } from "./capabilities.ts";
import { followImports } from "./config-imports/follow-imports.ts";
import { answerRequests } from "./requests.ts";
import { Session } from "./session.ts";
import { readSection, readSettings, readTrust } from "./settings.ts";
import { toFilePath } from "./state/document-place.ts";
import { watchedFiles, watcherOf } from "./watched-files.ts";

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? [rootUri ?? []].flat();
  return uris.flatMap((uri) => toFilePath(uri) ?? []);
}

/** Serves one client over a connection, which is then listened to. */
export function startServer(connection: Connection): void {
  const session = new Session(connection);
  const { documents, engines } = session;
  let folders: readonly string[] = [];
  let initializationOptions: unknown;

  connection.onInitialize((params) => {
    session.support = readClientSupport(params.capabilities);
    initializationOptions = params.initializationOptions;
    engines.setTrust(readTrust(initializationOptions));
    session.setSettings(readSettings(initializationOptions));
    folders = foldersOf(params);
    engines.setFolders(folders);
    return {
      capabilities: serverCapabilities(session.support),
      serverInfo: { name: "policylint", version: PolicyLint.version },
    };
  });

  connection.onInitialized(() => {
    const { support } = session;
    if (support.hasWorkspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(changeFolders);
    if (support.readsConfiguration) session.attempt(readConfiguration());
    watch(...watchedFiles);
    if (support.registersConfiguration) {
      const section = "policylint";
      session.attempt(connection.client.register(DidChangeConfigurationNotification.type, { section }));
    }
  });

  function watch(...watchers: FileSystemWatcher[]): void {
    if (!session.support.watchesFiles) return;
    session.attempt(connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }));
  }

  function changeFolders({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const toPaths = (changed: readonly WorkspaceFolder[]): string[] =>
      changed.flatMap(({ uri }) => toFilePath(uri) ?? []);
    const gone = new Set(toPaths(removed));
    folders = [...folders.filter((folder) => !gone.has(folder)), ...toPaths(added)];
    engines.setFolders(folders);
    session.refresh();
  }

  async function readConfiguration(): Promise<void> {
    configure(await connection.workspace.getConfiguration("policylint"));
  }

  /** What the client's configuration says goes before what was sent at the start. */
  function configure(section: unknown): void {
    const settings = readSettings(initializationOptions, section);
    if (isDeepStrictEqual(settings, session.settings)) return;
    session.setSettings(settings);
    session.refresh();
  }

  connection.onDidChangeConfiguration(({ settings }) => {
    if (session.support.readsConfiguration) session.attempt(readConfiguration());
    else configure(readSection(settings));
  });

  const watched = new Set<string>();
  onConfigFile((filePath) => {
    const isKnown =
      watched.has(filePath) ||
      (configFileNames.includes(path.basename(filePath)) && engines.hasFolderOf(filePath));
    watched.add(filePath);
    if (!isKnown) watch(watcherOf(filePath, session.support.takesRelativePatterns));
  });
  followImports();

  connection.onDidChangeWatchedFiles(() => session.refresh());
  documents.onDidChangeContent(({ document: { uri } }) => session.changed(uri));
  documents.onDidSave(() => {
    // What a client does not watch may have changed since.
    if (!session.support.watchesFiles) session.refresh();
  });
  documents.onDidClose(({ document: { uri } }) => session.closed(uri));
  connection.onShutdown(() => session.stop());
  answerRequests(session);
  documents.listen(connection);
  connection.listen();
}
