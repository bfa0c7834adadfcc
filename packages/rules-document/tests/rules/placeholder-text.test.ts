import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/placeholder-text.ts";

/** The words stand on line 3. */
const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const token = (text: string, column: number, line = 3) => ({
  messageId: "token",
  data: { text },
  line,
  column,
  endLine: line,
  endColumn: column + text.length,
  severity: "error" as const,
});
const deployment = (text: string, column: number) => ({
  ...token(text, column),
  messageId: "deployment",
  severity: "warn" as const,
});
const only = (text: string) => ({ code: policy(text), errors: [token(text, 1)] });

testRule("document/placeholder-text", rule, {
  valid: [
    ...[
      "[contact form](/contact)",
      "We act under Article 6(1)(b) [contract].[^1]\n\n[^1]: See the Regulation.",
      "The draft of your message is stored locally.",
      '"To be determined" periods do not exist here: every period is stated.',
      "Our API returns TODO items you created.",
      "[Company Name][1] runs this site.\n\n[1]: https://harbour.example/",
      "[Company Name]\n\n[Company Name]: https://harbour.example/",
      "He wrote that it was “loosly [sic] regulated” [1], see [2016] EWHC 12 and [Art. 6 GDPR].",
      "Write to privacy [at] harbour [dot] example or to [email protected].",
      "Your Californian appeal [Your Rights] and [add to cart] and [link].",
      "Open /users/{id} to see it; the set {a, b} has two members.",
      "## Your rights {#your-rights}\n\nYou can object.",
      "We quote: “it shall […] be lawful”, “it shall [...] be fair” and [ ].",
      "The card number is stored as XXXX XXXX XXXX 1234, the plate as **** XXX.",
      "Mexico has a TBDN code; XXX-rated content is barred.",
      "An address such as “jane@example.com” identifies a person.",
      "Write to privacy@harbour.example or visit https://examples.com/privacy.",
      "We may replace this Policy at any time by posting a new one.",
      "We store your draft message.",
      "Secrets are kept in environment variables.",
      "Alerts are sent when configured by you.",
      "Cookies: `CONSENT`, `VISITOR_INFO1_LIVE`.",
      "```\n[Company Name] {{email}} TODO\n```\n\nText.",
      "<address>Quay 7</address> <time>noon</time> <!-- [Company Name] -->",
      "This is not placeholder text.",
    ].map((body) => ({ code: policy(body) })),
    {
      name: "an allowed token",
      code: policy("Write to {{ Site.Email }}."),
      options: [{ allow: ["{{ Site.Email }}"] }],
    },
    { code: policy("Mail is sent (when configured)"), options: [{ deployment: "off" }] },
    {
      name: "a link in plain text",
      language: "text",
      code: "Privacy Policy\nSee the [company name](/contact).\n",
    },
  ],
  invalid: [
    {
      code: policy("This is placeholder content - pending legal review before launch."),
      errors: [token("This is placeholder", 1), token("pending legal review", 31)],
    },
    { code: policy('[Company Name] ("we")'), errors: [token("[Company Name]", 1)] },
    { code: policy("Contact: privacy@yourdomain.com"), errors: [token("privacy@yourdomain.com", 10)] },
    { code: policy("Effective date: TBD"), errors: [token("TBD", 17)] },
    { code: policy("The controller is [●] in Leeds."), errors: [token("[●]", 19)] },
    { code: policy("Lorem ipsum dolor sit amet"), errors: [token("Lorem ipsum", 1)] },
    {
      code: policy("The public URL is configured as APP_URL in our environment."),
      errors: [deployment("configured as APP_URL in our environment", 19)],
    },
    {
      code: policy("E-mail delivery (SMTP or SendGrid when configured)"),
      errors: [deployment("when configured", 35)],
    },
    {
      code: policy("E-mail delivery (SMTP when configured)"),
      options: [{ deployment: "error" }],
      errors: [{ ...deployment("when configured", 23), severity: "error" }],
    },
    {
      name: "in plain text, brackets at a line's start too",
      language: "text",
      code: 'Privacy Policy\n[Company Name] ("we") runs this site.\n',
      errors: [token("[Company Name]", 1, 2)],
    },
    {
      name: "in a heading",
      code: "# [Company Name] Privacy Policy\n\nWe collect nothing.\n",
      errors: [token("[Company Name]", 3, 1)],
    },
    {
      name: "in a table and a list, several on a line",
      code: "# Policy\n\n| Data | Kept |\n| --- | --- |\n| Logs | [number of days] days |\n\n- [name], {{email}} and [___]\n",
      errors: [
        token("[number of days]", 10, 5),
        token("[name]", 3, 7),
        token("{{email}}", 11, 7),
        token("[___]", 25, 7),
      ],
    },
    ...[
      "{{ site.email }}",
      "${COMPANY}",
      "%COMPANY_NAME%",
      "{company name}",
      "[APP_NAME]",
      "[insert date]",
    ].map(only),
    ...[
      "[Your Company]",
      "[COMPANY]",
      "[dd/mm/yyyy]",
      "[specify the retention]",
      "[enter your address]",
      "[xx]",
    ].map(only),
    ...["<insert date>", "<Company Name>", "<your-email>"].map((tag) => ({
      code: policy(`Write to ${tag} today.`),
      errors: [token(tag, 10)],
    })),
    { name: "a tag alone on its line", code: policy("<insert date>"), errors: [token("<insert date>", 1)] },
    {
      name: "angle brackets in plain text",
      language: "text",
      code: "Privacy Policy\nThis policy is of <insert date>.\n",
      errors: [token("<insert date>", 19, 2)],
    },
    {
      name: "only the target of a link is a placeholder",
      code: policy("Write to [us](mailto:privacy@your-company.com)."),
      errors: [token("[us](mailto:privacy@your-company.com)", 10)],
    },
    { code: policy("See https://www.example.com/privacy."), errors: [token("https://www.example.com", 5)] },
    { code: policy("TODO: name the processors."), errors: [token("TODO", 1)] },
    { code: policy("We keep logs for XXX days."), errors: [token("XXX", 18)] },
    { code: policy("Logs are kept for FIXME."), errors: [token("FIXME", 19)] },
    { code: policy("Retention period: to be determined"), errors: [token("period: to be determined", 11)] },
    {
      name: "a token in words that are found whole is told once",
      code: policy("Last updated: to be confirmed"),
      errors: [{ messageId: "token", line: 3, column: 6 }],
    },
    {
      code: policy("Draft privacy policy, for review."),
      errors: [token("Draft privacy policy", 1)],
    },
    {
      name: "after characters outside the Basic Multilingual Plane and with CRLF",
      code: "# Policy\r\n\r\n🦊 We are [Company Name].\r\n",
      errors: [token("[Company Name]", 11)],
    },
  ],
});
