import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/controller-identity.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const partial = (column: number, endColumn: number) => ({
  messageId: "partial",
  line: 3,
  column,
  endColumn,
});

testRule("gdpr/controller-identity", rule, {
  valid: [
    policy('Norvane Labs GmbH ("we", "us") is the controller of the data described in this notice.'),
    policy("This site is run by Aoife Brennan, a sole trader based in Cork, Ireland."),
    policy(
      '"Tidepool" is a product of Halden Software AS (org. no. 912 345 678), which decides how your data is used.',
    ),
    policy("Responsible within the meaning of Article 4(7) GDPR: Brueckner & Soehne KG, Leipzig."),
    policy("The controller is the Municipality of Veldhoven."),
    policy(
      'Throughout this page "Kestrel" means Kestrel Payments Ltd, registered in England and Wales (no. 09876543).',
    ),
    {
      name: "a brand is enough once its company is named",
      code: policy('Quillify ("we") values privacy.\n\nQuillify is operated by Pennwright Oy, Helsinki.'),
    },
    {
      name: "a developer who is named beside the product",
      code: policy("Orla Fenwick built the Moss Counter app as a free app."),
    },
    {
      name: "plain text",
      language: "text",
      code: "PRIVACY POLICY\n\nNorvane Labs GmbH is the controller.\n",
    },
    policy(
      "Moreau & Lind SPRL, Rue Haute 3, Brussels, Belgium (enterprise no. 0456.789.012), is the data controller.",
    ),
    policy("This policy applies to all services offered by Google LLC and its affiliates."),
    policy("Stichting Wilgenhof is responsible for your data."),
    policy("De Linde BVBA is responsible for your data."),
    policy("Wohnbau Lindental e.G. is the controller."),
    policy(
      "Maison Aubel SAS, 4 rue du Lac, 69003 Lyon (SIREN 123 456 789, RCS Lyon), is the data controller.",
    ),
    policy("Brassica Tuinen decides why and how your data are used."),
    policy("Wendel Kraft, Hoofdstraat 5, 1015 CN Amsterdam (KvK 12345678), answers you."),
    policy("In this notice, we means Fern Garden Care (ABN 12 345 678 901)."),
    policy("The Lower Fernbank Rowing Club takes care of what its members tell it."),
    policy("We, in Moss Chess Society, keep a list of members."),
    policy("The page is kept by the Friends of Fernbank, who answer your letters."),
    policy("The details you send are held by Norvane Labs GmbH."),
    policy("Moss Counter is run by **small moss things llc**."),
    policy("Moss Readers is an unincorporated association of volunteers."),
    policy("## Imprint\n\n- Business name: Fern Garden Care\n- Owner: Orla Fenwick"),
    policy("I am Orla Fenwick, trading as Fern Garden Care."),
    policy("Hawthorn Lane Dental Limited decides how your records are used."),
    policy('When we write "us" in this notice, we mean Copperfell Toys Ltd.'),
    policy("I'm Edda Strand and I write this blog on my own."),
    policy("The administrator of your personal data is Zielona Sp. z o.o. with its seat in Kraków."),
    policy("The person responsible for data processing on this website is Dr Lena Hofstad."),
    policy("The website operator is: Max Ritterfeld, Ahornweg 3, 8010 Graz."),
    policy("Mossline is a service of Bergfuss AG, Zug."),
    policy("Both Norcliff School and the Norcliff Academy Trust are joint data controllers."),
  ],
  invalid: [
    {
      name: "the company of a login",
      code: policy("When you sign in with Discord, Discord Inc. tells us your user name."),
      errors: [missing],
    },
    {
      code: policy('Quillify ("we", "our") is committed to your privacy.'),
      errors: [partial(1, 21)],
    },
    {
      code: policy("Lumo operates the website, the dashboard and the API."),
      errors: [partial(1, 14)],
    },
    { code: policy("At Moss Counter, we care."), errors: [partial(1, 20)] },
    { code: policy("Moss Counter partners with Norvane."), errors: [partial(1, 27)] },
    { code: policy("The site is operated by Moss Counter."), errors: [partial(5, 37)] },
    {
      name: "a product alone, which only touches",
      code: policy("Welcome to Moss Counter."),
      errors: [partial(1, 24)],
    },
    { code: policy("This policy explains how Fernbank handles data."), errors: [partial(6, 42)] },
    { code: policy("We at Fernbank keep little."), errors: [partial(1, 15)] },
    { code: policy("Fernbank is committed to open source."), errors: [partial(1, 22)] },
    { code: policy("Fernbank does not sell your data."), errors: [partial(1, 33)] },
    { name: "a vendor", code: policy("Mixpanel does not sell your data."), errors: [missing] },
    { name: "a number", code: policy("See Annex I of the Fernbank Principles."), errors: [missing] },
    {
      name: "a product that does without data, which only touches",
      code: policy("Fernbank does not need data."),
      errors: [partial(1, 14)],
    },
    {
      name: "a club that somebody else is in",
      code: policy("You can type in the name of your rowing club."),
      errors: [missing],
    },
    {
      name: "a label without a name",
      code: policy("## What we collect\n\n- Business name\n- Owner"),
      errors: [missing],
    },
    { code: policy("We take your privacy seriously and only collect what we need."), errors: [missing] },
    { name: "a template token", code: policy("[Company Name] is the data controller."), errors: [missing] },
    {
      name: "another controller",
      code: policy("Stripe Payments Europe, Ltd. is an independent controller of your card data."),
      errors: [missing],
    },
    {
      name: "the reader as controller",
      code: policy("You are the controller of the files you upload; we act as your processor."),
      errors: [missing],
    },
    {
      name: "a name inside an address",
      code: policy("Questions? Write to hello@zephyrly.example."),
      errors: [missing],
    },
    {
      name: "a heading without body, where the gap is reported",
      code: policy("## Who we are"),
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    {
      name: "a copyright line",
      code: policy("(c) 2026 Zephyrly. All rights reserved."),
      errors: [missing],
    },
    {
      name: "the ordinary word 'as' is no legal form",
      code: policy(
        "We use Cookies as described below and keep Personal Data for as long as you use our Service.",
      ),
      errors: [missing],
    },
    {
      name: "a processor's company",
      code: policy("Payments are processed by Cardwell Inc. under its own privacy policy."),
      errors: [missing],
    },
    {
      name: "the partial disclosure as an error",
      code: policy('Quillify ("we", "our") is committed to your privacy.'),
      options: [{ partial: "error" }],
      errors: [{ ...partial(1, 21), severity: "error" }],
    },
    {
      name: "a vendor's company beside our services",
      code: policy("This policy applies to us; our services rely on services offered by Google LLC."),
      errors: [partial(66, 79)],
    },
    { code: policy("The customer decides why and how your data are used."), errors: [missing] },
    { code: policy("Please have your KvK number ready."), errors: [missing] },
    { code: policy("Our payment partner Adelen N.V. is a controller of its own."), errors: [missing] },
    { code: policy("The operator of the site wants you to feel safe."), errors: [missing] },
    { code: policy("We are a family business that loves good coffee."), errors: [missing] },
    { code: policy("The administrator of the forum may delete a post."), errors: [missing] },
    { code: policy("Our host is the server of a company in Roubaix."), errors: [missing] },
    { code: policy("We mean what we say about your data."), errors: [missing] },
    { code: policy("A controller is whoever decides on the purposes."), errors: [missing] },
    { code: policy("Parcels are brought by Swiftfoot Couriers Ltd."), errors: [missing] },
  ],
});
