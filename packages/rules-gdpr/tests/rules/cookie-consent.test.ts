import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/cookie-consent.ts";

const trigger = "We use advertising cookies.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const untriggered = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (column: number) => ({ messageId: "partial", line: 5, column, severity: "warn" }) as const;

testRule("gdpr/cookie-consent", rule, {
  valid: [
    policy(
      'Analytics cookies are set only if you accept them in the banner; you can change your choice under "Cookie settings" in the footer.',
    ),
    policy("We ask before loading marketing pixels and you can withdraw in the privacy panel."),
    policy("PostHog starts only after you opt in. Switch it off again in Settings."),
    untriggered("No analytics or advertising cookies are used."),
    policy(
      "You decide: [manage cookie choices](#cookie-settings) at any time; nothing optional runs before you agree.",
    ),
    policy(
      "We set statistics cookies only with your consent, which you can withdraw at any time through the cookie banner.",
    ),
    policy(
      "Marketing cookies are placed after you click Accept. You can change your preferences in the cookie settings.",
    ),
    policy(
      "Non-essential cookies are disabled until you opt in; use the link in our footer to change your mind.",
    ),
    policy(
      "The legal basis for Google Analytics is your consent (Art. 6(1)(a) GDPR), which you may revoke at any time in our consent tool.",
    ),
    policy(
      "Non-essential cookies require your consent. You may withdraw it at any time under Privacy settings.",
    ),
    policy(
      "## Google Analytics\n\nThe legal basis is your consent. You can withdraw your consent at any time.",
    ),
    policy(
      "With your consent, we use marketing cookies. Withdraw your consent by writing to privacy@kestrel.example.",
    ),
    policy("Our consent management platform asks for your choice; change it under Cookie preferences."),
    untriggered("We do not use analytics or advertising cookies."),
    untriggered("We only set a session cookie to keep you signed in."),
    untriggered("We analyse our server logs to see how busy the service is."),
    untriggered("We never load Google Analytics."),
    untriggered("Cookies are small files."),
    untriggered("You can block cookies in your browser, including advertising ones."),
    {
      name: "the settings rule it out",
      code: policy("We use Google Analytics."),
      settings: { policy: { usesNonEssentialCookies: false } },
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nAnalytics cookies are set only if you accept them. Change your choice under Cookie settings.\n",
    },
  ],
  invalid: [
    {
      code: policy("Where required by law we obtain consent before non-essential cookies."),
      errors: [partial(33)],
    },
    { code: policy("We ask for consent before setting analytics cookies."), errors: [partial(4)] },
    { code: policy("You can opt out of Google Analytics with this add-on."), errors: [partial(9)] },
    {
      code: policy("We use analytics cookies with your consent where required by applicable law."),
      errors: [partial(18)],
    },
    { code: policy("You can opt out of interest-based advertising at aboutads.info."), errors: [partial(9)] },
    { code: policy("See our cookie policy."), errors: [partial(9)] },
    { code: policy("We use Google Analytics to understand our visitors."), errors: [missing] },
    { code: policy("Disable cookies in your browser if you do not want them."), errors: [missing] },
    { code: policy("By continuing to browse you accept cookies."), errors: [missing] },
    { code: policy("## Cookie consent"), errors: [{ messageId: "missing", line: 5, column: 4 }] },
    { code: policy("You can set your browser to refuse cookies."), errors: [missing] },
    { code: policy("You can choose to accept or decline cookies in your browser."), errors: [missing] },
    { code: policy("By using the site you consent to our use of cookies."), errors: [missing] },
    { code: policy("We obtain your consent before we send you our newsletter."), errors: [missing] },
    { code: policy("You can withdraw your consent at any time."), errors: [missing] },
    {
      name: "the settings make it due",
      code: "# Privacy Policy\n\nHello.\n",
      settings: { policy: { usesNonEssentialCookies: true } },
      errors: [missing],
    },
    {
      name: "the settings belie the denial",
      code: "# Privacy Policy\n\nNo analytics or advertising cookies are used.\n",
      settings: { policy: { usesNonEssentialCookies: true } },
      errors: [missing],
    },
  ],
});
