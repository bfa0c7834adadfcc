import { window, workspace, type ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";

const suppressCommand = "policylint.suppress";

let client: LanguageClient | undefined;

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Starts the server that is bundled with the extension. */
export async function activate(context: ExtensionContext): Promise<void> {
  client = new LanguageClient(
    "policylint",
    "policylint",
    { module: context.asAbsolutePath("server.cjs"), transport: TransportKind.stdio },
    {
      documentSelector: ["markdown", "plaintext"],
      initializationOptions: workspace.getConfiguration("policylint"),
      synchronize: { configurationSection: "policylint" },
      middleware: {
        async executeCommand(command, args, next) {
          const [argument]: unknown[] = args;
          if (command !== suppressCommand || !isObject(argument)) return next(command, args);
          const reason = await window.showInputBox({ prompt: "Why may this finding stay?" });
          return reason?.trim() ? next(command, [{ ...argument, reason }]) : undefined;
        },
      },
    },
  );
  await client.start();
}

/** Stops the server. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
