import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/data-source.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const indirect = { policy: { sources: ["indirect"] } };

testRule("gdpr/data-source", rule, {
  valid: [
    policy("If you sign in with GitHub, we receive your user name and e-mail address from GitHub."),
    {
      code: policy("Your employer gives us your name and work e-mail when it creates your seat."),
      settings: indirect,
    },
    { code: policy("We take company addresses from the public commercial register."), settings: indirect },
    { code: policy("OAuth subject from Google, Apple or GitHub."), settings: indirect },
    { code: policy("Credit information comes from Norvane Auskunft GmbH."), settings: indirect },
    { code: policy("## Sources\n\n- Credit agencies\n- The electoral roll"), settings: indirect },
    { name: "data from the reader alone", code: policy("We collect data automatically from your device.") },
    { name: "what the reader gives", code: policy("Information is provided by you when you register.") },
    { name: "the reader's own device", code: policy("We use information from cookies.") },
    { name: "no such data", code: policy("We do not receive data from third parties.") },
    {
      name: "no such data, although the settings say so",
      code: policy("We do not receive data from third parties."),
      settings: indirect,
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nWe obtain your credit history from credit reference agencies.\n",
    },
    {
      code: policy("We may receive your address from other Halden users."),
      settings: indirect,
    },
    {
      code: policy(
        "You can log in with Google. Google verifies your identity and gives you the option to share your name.",
      ),
      settings: indirect,
    },
    policy("Halden VPN receives your e-mail address from your Moss account."),
    ...[
      "## Where we get it from\n\nDirectly from you",
      "We only collect data from you.",
      "Somebody else gives us information about you when they invite you.",
      "We have access to your order through the shop and, via Stripe, to its date. We have access to it via Stripe.",
      "- Membership numbers (provided by identity providers)",
      "Others who may share data with us:\n\n- Schools and advertisers",
      "## What we collect\n\n- Training data from Paddlelog",
    ].map((body) => ({ code: policy(body), settings: indirect })),
    policy("Further information from Stripe is on its site."),
    {
      code: policy(
        "The club secretary sends your name to us. Your previous club then tells us your handicap.",
      ),
      settings: indirect,
    },
    { code: policy("Names of directors are taken from Companies House."), settings: indirect },
    { code: policy("Your name was passed on to us by a mutual friend."), settings: indirect },
    { code: policy("From the police we receive the number of the report."), settings: indirect },
    { code: policy("Origin of the data: the tenant and the landlord"), settings: indirect },
    { code: policy("We will ask your former school for references."), settings: indirect },
    { code: policy("Everything we know of you is what you have told us."), settings: indirect },
    { code: policy("All answers come directly from the members."), settings: indirect },
    { code: policy("We do not acquire lists of addresses from data brokers."), settings: indirect },
    { code: policy("Results reach us via your federation."), settings: indirect },
  ],
  invalid: [
    {
      name: "data that the controller itself holds",
      code: policy("You have the right to see the information held by the club."),
      settings: indirect,
      errors: [missing],
    },
    {
      name: "data that the controller itself shares",
      code: policy("Your data may be shared by the club with the league."),
      settings: indirect,
      errors: [missing],
    },
    {
      name: "data that the controller sends away",
      code: policy("The data will be transferred by us to another school."),
      settings: indirect,
      errors: [missing],
    },
    {
      name: "news that readers ask for",
      code: policy("I agree to receive information from the club."),
      settings: indirect,
      errors: [missing],
    },
    {
      code: policy("We may receive information about you from third parties."),
      errors: [{ messageId: "partial", line: 3, column: 8, severity: "warn" }],
    },
    {
      name: "what the reader gives is no partial answer",
      code: policy(
        "We keep what you submit to us.\n\nWe may receive information about you from third parties.",
      ),
      errors: [{ messageId: "partial", line: 5, column: 8, severity: "warn" }],
    },
    {
      code: policy("Some data comes from publicly available sources."),
      errors: [{ messageId: "partial", line: 3, column: 6, severity: "warn" }],
    },
    {
      code: policy("We collect data automatically from your device."),
      settings: indirect,
      errors: [missing],
    },
    {
      code: policy("Information is provided by you when you register."),
      settings: indirect,
      errors: [missing],
    },
    {
      name: "the end of an introduction that is not on sources",
      code: policy("What to know about the open source network Tide:\n\n- GitHub hosts our code"),
      settings: indirect,
      errors: [missing],
    },
    {
      name: "tools of others on the reader's device",
      code: policy("We collect log data through third-party products."),
      settings: indirect,
      errors: [{ messageId: "partial", line: 3, column: 4 }],
    },
    { code: policy("The source code of our app is open."), settings: indirect, errors: [missing] },
    ...[
      "## Third parties we share data with\n\n- Stripe",
      "Partners hand papers to people who help us.",
      "We collect fees directly, and hear from members.",
      "Further information from Stripe is on its site.",
    ].map((body) => ({ code: policy(body), settings: indirect, errors: [missing] })),
    {
      code: policy("We may get these or those kinds of data from third parties."),
      settings: indirect,
      errors: [{ messageId: "partial", line: 3, column: 8 }],
    },
    {
      name: "what the reader may not want is no denial",
      code: policy("You may not want others to collect data from third parties."),
      settings: indirect,
      errors: [{ messageId: "partial", line: 3, column: 28 }],
    },
    {
      name: "members, who are readers",
      code: policy("We collect some data from members."),
      settings: indirect,
      errors: [missing],
    },
    {
      name: "a heading without a body proves nothing and is where the gap is reported",
      code: policy("## Sources of personal data"),
      settings: indirect,
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    { code: policy("We check the references in our manual."), settings: indirect, errors: [missing] },
    {
      code: policy("We keep notes on the results of reference checks."),
      settings: indirect,
      errors: [{ messageId: "partial", line: 3, column: 33 }],
    },
    { code: policy("The source of our wool is a local farm."), settings: indirect, errors: [missing] },
    { code: policy("Your contact information helps us answer."), settings: indirect, errors: [missing] },
    {
      code: policy("The fonts are provided by a network of servers."),
      settings: indirect,
      errors: [missing],
    },
    { code: policy("We learn from our mistakes."), settings: indirect, errors: [missing] },
    { code: policy("Tea is drawn from an urn."), settings: indirect, errors: [missing] },
    { code: policy("Your school can be named in your profile."), settings: indirect, errors: [missing] },
    { code: policy("The council sends out its own letters."), settings: indirect, errors: [missing] },
    { code: policy("Our friends are welcome."), settings: indirect, errors: [missing] },
  ],
});
