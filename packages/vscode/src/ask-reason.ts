import { window } from "vscode";
import type { ExecuteCommandMiddleware } from "vscode-languageclient/node";

const suppressCommand = "policylint.suppress";

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function describeRule(argument: object): string {
  return "ruleId" in argument && typeof argument.ruleId === "string" ? argument.ruleId : "the finding";
}

/** Asks the writer why a finding may stay before the server suppresses it; without an answer it does not. */
export const askReason: NonNullable<ExecuteCommandMiddleware["executeCommand"]> = async (
  command,
  args,
  next,
) => {
  const [argument]: unknown[] = args;
  if (command !== suppressCommand || !isObject(argument)) return next(command, args);
  const reason = await window.showInputBox({
    title: `Suppress ${describeRule(argument)}`,
    placeHolder: "Why may this finding stay?",
    validateInput: (value) => (value.trim() ? undefined : "A suppression needs a reason."),
    // To look something up in the policy must not cost what was written.
    ignoreFocusOut: true,
  });
  return reason === undefined ? undefined : next(command, [{ ...argument, reason: reason.trim() }]);
};
