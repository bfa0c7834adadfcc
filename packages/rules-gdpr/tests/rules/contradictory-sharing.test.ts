import { lintText, markdownLanguage, resolveConfig } from "@policylint/core";
import { testRule } from "@policylint/rule-tester";
import { describe, expect, it } from "vitest";
import rule from "../../src/rules/contradictory-sharing.ts";
import { contradiction } from "../support/contradiction.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;

testRule("gdpr/contradictory-sharing", rule, {
  valid: [
    policy("We do not sell your data. We use Stripe for payments."),
    policy("We share data only with the vendors listed below. Vendors: Stripe."),
    policy("We never share your data with advertisers. Hosting: Hetzner."),
    policy("We do not share data for cross-context behavioral advertising. Vendors: Resend."),
    policy("We never share your data with third parties for their marketing. We use Stripe for payments."),
    policy(
      "We never share your data with third parties, except with our processors. We use Stripe for payments.",
    ),
    policy(
      "We never share your data with third parties. This does not include our processors. We use Stripe for payments.",
    ),
    policy("We never share your password with third parties. We use Stripe for payments."),
    policy("We never share your data with third parties. Sign in with Google or GitHub."),
    policy("We do not sell or rent your data to third parties. We share your data with service providers."),
    policy("You should never share your data with third parties. We use Stripe for payments."),
    policy("Your data stays with us. We may share aggregated information with partners."),
    policy("If we ever sell data we will honour the Global Privacy Control."),
    policy(
      "We only share your data with vendors or where the law asks for it. We disclose data to the police.",
    ),
  ],
  invalid: [
    contradiction(
      "We never share your data with third parties. Our providers: AWS, Mailgun.",
      "never share your data with third parties",
      "Our providers",
    ),
    contradiction(
      "Your data stays with us. Your prompts are sent to OpenAI for inference.",
      "Your data stays with us",
      "prompts are sent to OpenAI",
    ),
    contradiction(
      "Your data stays with us. Prompts are stored and sent to OpenAI for inference.",
      "Your data stays with us",
      "OpenAI",
    ),
    contradiction(
      "If we ever sell data we will honour the GPC. Our site treats GPC as an opt-out of sale today.",
      "If we ever sell data we will honour the GPC",
      "treats GPC as an opt-out",
    ),
    contradiction(
      "We share data only with vendors under a contract. We disclose data to authorities and buyers of our business.",
      "share data only with vendors",
      "We disclose data to authorities",
    ),
    contradiction(
      "We share your personal data with service providers. We do not share your personal data with third parties.",
      "We share your personal data with service providers",
      "do not share your personal data with third parties",
    ),
    contradiction(
      "No personal data is passed on to third parties. We share information with our hosting provider.",
      "No personal data is passed on to third parties",
      "We share information with our hosting provider",
    ),
    contradiction(
      "We never share your data. Payments: Stripe handles the details of your card.",
      "We never share your data",
      "Stripe",
    ),
  ],
});

describe("the other place", () => {
  it("is a related location", () => {
    const config = resolveConfig({
      plugins: {
        gdpr: { rules: { "contradictory-sharing": rule } },
        policylint: { languages: { markdown: markdownLanguage } },
      },
      language: "policylint/markdown",
      rules: { "gdpr/contradictory-sharing": "error" },
    });
    const { messages } = lintText(policy("We never share your data.\n\nWe share data with our partners."), {
      config,
    });
    expect(messages).toMatchObject([
      {
        line: 5,
        related: [
          {
            message: 'The policy also says "We never share your data".',
            line: 3,
            column: 1,
          },
        ],
      },
    ]);
  });
});
