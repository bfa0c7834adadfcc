import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/recipient-coverage.ts";
import { policy } from "../support/case-of.ts";

const list = "## Recipients\n\n- Hetzner Online GmbH (hosting)\n- Zendesk (support)";
const withList = (body: string): string => policy(`${body}\n\n${list}`);
const uncovered = (body: string, text: string, name: string) => ({
  code: withList(body),
  errors: [
    {
      messageId: "uncovered",
      line: 3,
      column: body.indexOf(text) + 1,
      endColumn: body.indexOf(text) + 1 + text.length,
      data: { text, function: name },
    },
  ],
});

testRule("gdpr/recipient-coverage", rule, {
  valid: [
    policy("We do not store card numbers; Stripe does. Recipients: Stripe."),
    withList("Receipts are sent by our own mail server."),
    withList("Crash reports go to our self-hosted Sentry."),
    withList("Analytics: we count page views on our own server."),
    {
      name: "the list has a vendor for it",
      code: withList("We do not store card numbers. We share them with Stripe."),
    },
    {
      name: "the list has the function",
      code: policy(
        "We do not store card numbers.\n\n## Recipients\n\n- our payment provider\n- Hetzner (hosting)",
      ),
    },
    { name: "a vendor of the list", code: withList("We send answers through Zendesk.") },
    {
      name: "no recipient is the affair of recipients",
      code: policy("We do not store card numbers."),
    },
    { name: "a vendor that the reader uses", code: withList("You can export your designs to Dropbox.") },
  ],
  invalid: [
    uncovered("We do not store full card details.", "not store full card details", "payment"),
    uncovered("Marketing pixels are loaded after consent.", "Marketing pixels", "advertising"),
    uncovered("We may use analytics.", "use analytics", "analytics"),
    uncovered("We send e-mails through SendGrid.", "We send e-mails through SendGrid", "e-mail"),
  ],
});
