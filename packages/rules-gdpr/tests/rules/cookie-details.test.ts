import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/cookie-details.ts";

const trigger = "We use advertising cookies.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const untriggered = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (column: number) => ({ messageId: "partial", line: 5, column }) as const;

testRule("gdpr/cookie-details", rule, {
  valid: [
    policy("_ga, Google Ireland, 13 months, statistics."),
    policy("Our [cookie list](/cookies) shows the lifetime and provider of every cookie."),
    policy("The analytics cookie lasts six months and is read by Plausible Insights OUe only."),
    policy("| Cookie | Provider | Expiry |\n| --- | --- | --- |\n| visitor | Halden Metrics | 13 months |"),
    policy("Advertising cookies from Meta Pixel are kept for 90 days."),
    policy("For more information about the cookies we use, see our Cookie Notice."),
    policy(
      "## Cookies\n\n| Cookie | Provider | Expiry |\n| --- | --- | --- |\n| _ga | Google Ireland | 13 months |",
    ),
    policy("The Matomo cookie expires after 13 months."),
    policy("A list of the cookies with their lifetimes is in the [cookie settings](/cookies)."),
    policy("| Cookie | Provider | Expiry |\n| --- | --- | --- |\n| visitor | Halden Metrics | 13 months |"),
    untriggered("We only set a session cookie."),
    untriggered("We do not use analytics or advertising cookies."),
    untriggered("We remember your language in a cookie for 12 months."),
    {
      name: "the settings rule it out",
      code: policy("We use analytics cookies."),
      settings: { policy: { usesNonEssentialCookies: false } },
    },
    {
      name: "a partial disclosure, by default",
      code: policy("Session cookies expire when you close the browser."),
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nThe Matomo cookie expires after 13 months.\n",
    },
  ],
  invalid: [
    {
      code: policy("Optional analytics are provided by PostHog."),
      errors: [partial(36)],
      options: [{ partial: "error" }],
    },
    {
      code: policy("Session cookies expire when you close the browser."),
      errors: [partial(9)],
      options: [{ partial: "error" }],
    },
    {
      code: policy("Our analytics cookies are kept for 13 months."),
      errors: [partial(15)],
      options: [{ partial: "error" }],
    },
    { code: policy("We use Google Analytics."), errors: [partial(8)], options: [{ partial: "error" }] },
    { code: policy("We use analytics cookies."), errors: [missing] },
    { code: policy("Cookies may be persistent or session cookies."), errors: [missing] },
    { code: policy("Third parties may set cookies."), errors: [missing] },
    { code: policy("## Cookie list"), errors: [missing] },
    { code: policy("Cookies are small files."), errors: [missing] },
    { code: policy("We keep your account data for 13 months."), errors: [missing] },
    { code: policy("You can delete cookies in your browser."), errors: [missing] },
    {
      name: "the settings make it due",
      code: "# Privacy Policy\n\nHello.\n",
      settings: { policy: { usesNonEssentialCookies: true } },
      errors: [missing],
    },
  ],
});
