import {
  readPolicySettings,
  type LintMessage,
  type LintTextResult,
  type ResolvedConfig,
} from "@policylint/core";

type Messages = Pick<LintTextResult, "messages" | "suppressedMessages">;

/**
 * Applies the config's `enforcement`: up to the day that it names, an error of the rule is a warning, and messages say
 * whose they are. Its clock is that of the rules, `settings.policy.today`.
 */
export function enforce(found: Messages, { enforcement, settings }: ResolvedConfig): Messages {
  if (Object.keys(enforcement).length === 0) return found;
  const { today } = readPolicySettings(settings);
  const enforceOne = <Message extends LintMessage>(message: Message): Message => {
    const { ruleId, severity, fatal } = message;
    const entry = ruleId !== null && Object.hasOwn(enforcement, ruleId) ? enforcement[ruleId] : undefined;
    if (!entry || fatal) return message;
    const { owner, warnUntil } = entry;
    const isLenient = severity === 2 && warnUntil !== undefined && today <= warnUntil;
    const sentences = [
      message.message,
      owner === undefined ? [] : `Owner: ${owner}.`,
      isLenient ? `A warning until ${warnUntil}.` : [],
    ].flat();
    return { ...message, message: sentences.join(" "), ...(isLenient && { severity: 1 }) };
  };
  return {
    messages: found.messages.map(enforceOne),
    suppressedMessages: found.suppressedMessages.map(enforceOne),
  };
}
