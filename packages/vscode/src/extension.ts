import { commands, workspace, type ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { askReason } from "./ask-reason.ts";

/** Other schemes are those of older versions, of comments on a change and the like. */
const schemes = ["file", "untitled"];
const languages = ["markdown", "mdx", "plaintext"];

let client: LanguageClient | undefined;

/** Starts the server that is bundled with the extension. */
export async function activate(
  context: Pick<ExtensionContext, "asAbsolutePath" | "subscriptions">,
): Promise<void> {
  const running = new LanguageClient(
    "policylint",
    "policylint",
    { module: context.asAbsolutePath("server.cjs"), transport: TransportKind.stdio },
    {
      documentSelector: languages.flatMap((language) => schemes.map((scheme) => ({ scheme, language }))),
      initializationOptions: () => ({
        ...workspace.getConfiguration("policylint"),
        isTrusted: workspace.isTrusted,
      }),
      middleware: {
        executeCommand: askReason,
        // VS Code's own support for Markdown leads to headings too; of two answers the user would have to choose one.
        provideDefinition: (document, position, token, next) =>
          document.languageId === "markdown" ? undefined : next(document, position, token),
      },
    },
  );
  client = running;
  context.subscriptions.push(
    commands.registerCommand("policylint.restart", () => running.restart()),
    commands.registerCommand("policylint.showOutput", () => running.outputChannel.show()),
    workspace.onDidGrantWorkspaceTrust(() => running.restart()),
  );
  await running.start();
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
