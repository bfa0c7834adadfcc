import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/cookies.ts";

const trigger = "Cookies are small text files.";
const policy = (body: string): string => `# Privacy Policy\n\n${trigger}\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (line: number, column: number) =>
  ({ messageId: "partial", line, column, severity: "warn" }) as const;

testRule("gdpr/cookies", rule, {
  valid: [
    policy("We collect usage data automatically using technologies such as cookies."),
    policy("We set one cookie to keep you signed in and one against cross-site request forgery."),
    policy("This site uses no cookies and no similar technology."),
    policy("Details are in our [cookie policy](/cookies)."),
    policy("The developer portal uses essential cookies for authentication."),
    policy("We store your theme in local storage so that the page looks the same next time."),
    policy("We use localStorage to save your draft."),
    policy("Cookies help us understand which pages are popular."),
    policy("We use Google Analytics to count visits."),
    policy("Session cookies keep you signed in; they expire when you close the browser."),
    policy("| Name | Purpose |\n| --- | --- |\n| sid | A session cookie for signing in |"),
    policy("See the cookie table for every name and period."),
    policy("We do not set cookies."),
    policy("Our pages work without cookies."),
    {
      name: "nothing is kept on the device",
      code: "# Privacy Policy\n\nWe store your order in our database.\n",
    },
    { name: "a baker's cookies", code: "# Privacy Policy\n\nWe bake cookies in an oven and post them.\n" },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nWe set one cookie to keep you signed in.\n",
    },
    {
      name: "the settings say that nothing is stored",
      code: policy("You can block cookies in your browser."),
      settings: { policy: { usesCookies: false } },
    },
    {
      name: "a partial disclosure, unless the option says otherwise",
      code: policy("Our website uses cookies."),
    },
    {
      name: "the settings say only that no more is stored than the service needs",
      code: "# Privacy Policy\n\nHello.\n",
      settings: { policy: { usesNonEssentialCookies: false } },
    },
    policy("We send the pages that you visit to Google Analytics."),
    policy("The tool tracks the movements of visitors through our website."),
    policy("There is no tracking SDK in our game."),
    policy("The site works without any advertising scripts."),
    policy("We do not embed tracking code."),
    policy("We don't use analytics tools."),
    policy("## Cookies\n\nNone."),
    policy("## Cookies\n\nWe do not set any."),
    policy("Your basket is kept in a cookie."),
    policy("To count visitors, our shop sets a cookie."),
    policy("## Cookies\n\n- PHPSESSID: until you leave"),
    policy("We dispense with tracking cookies."),
    policy("The cookies we use are deleted after a day."),
    policy("We have a separate cookie policy."),
    policy("## Cookies\n\nsid – remembers your language"),
    policy("Our server logs record your IP address and cookie data."),
  ],
  invalid: [
    {
      name: "what websites do in general",
      code: policy("Most websites use cookies to make their pages work better."),
      errors: [missing],
    },
    {
      name: "cookies of sites that are linked to",
      code: policy("Our app contains links to sites that use cookies to show advertising."),
      errors: [missing],
    },
    {
      name: "cookies that the policy leaves out",
      code: policy("This policy does not cover the use of cookies by third parties."),
      errors: [missing],
    },
    {
      name: "what readers track",
      code: policy("You can track your activities in the app."),
      errors: [missing],
    },
    {
      name: "the word for a tool",
      code: policy("Tools such as cookies are common."),
      errors: [missing],
    },
    { code: policy("Our website uses cookies."), options: [{ partial: "warn" }], errors: [partial(5, 5)] },
    {
      code: policy("Cookies may be set when you visit."),
      options: [{ partial: "warn" }],
      errors: [partial(5, 1)],
    },
    { code: policy("Cookies are small text files stored on your computer."), errors: [missing] },
    { code: policy("You can block cookies in your browser."), errors: [missing] },
    { code: policy("We collect information from cookies."), errors: [missing] },
    { code: policy("## Cookies"), errors: [{ messageId: "missing", line: 5, column: 4 }] },
    { code: policy("Some browsers let you delete a cookie after each visit."), errors: [missing] },
    { code: policy("Our chocolate cookie recipes are free."), errors: [missing] },
    { code: policy("Linked websites may set cookies of their own."), errors: [missing] },
    {
      name: "the settings say that something is stored",
      code: "# Privacy Policy\n\nHello.\n",
      settings: { policy: { usesCookies: true } },
      errors: [missing],
    },
    {
      name: "the partial disclosure as an error",
      code: policy("Our website uses cookies."),
      options: [{ partial: "error" }],
      errors: [{ ...partial(5, 5), severity: "error" }],
    },
    {
      name: "the settings say that more is stored than the service needs",
      code: "# Privacy Policy\n\nHello.\n",
      settings: { policy: { usesNonEssentialCookies: true } },
      errors: [missing],
    },
    { code: policy("We follow the activities of the council on its website."), errors: [missing] },
    { code: policy("We keep no library of photos."), errors: [missing] },
    { code: policy("You can track the activities of the council."), errors: [missing] },
    { code: policy("Cookies set by linked sites are not ours."), errors: [missing] },
    { code: policy("The authority has published guidance about cookies."), errors: [missing] },
    { code: policy("To find out more, see what others write of cookies."), errors: [missing] },
    {
      code: policy("## Cookies\n\nWe do not know of a law on this."),
      errors: [{ messageId: "missing", line: 5, column: 4 }],
    },
  ],
});
