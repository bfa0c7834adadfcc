import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/automated-decision-making.ts";

const policy = (body: string): string => `# Privacy Policy\n\n${body}\n`;
const missing = { messageId: "missing", line: 1, column: 3 };
const due = { policy: { automatedDecisions: true } };

testRule("gdpr/automated-decision-making", rule, {
  valid: [
    policy("We do not make decisions about you that are based solely on automated processing."),
    policy(
      "A credit model checks income, open debts and payment history; a low result means we cannot offer instalments.",
    ),
    policy("Your feed is ranked by what you clicked before; this only changes the order of posts."),
    policy("Our system blocks an account after ten failed log-ins; a person reviews the block on request."),
    policy("We use no profiling within the meaning of Art. 22 GDPR."),
    {
      name: "an explanation, where the settings make it due",
      code: policy("Your feed is ranked by what you clicked before; this only changes the order of posts."),
      settings: due,
    },
    { name: "a person decides", code: policy("All decisions are made by a human."), settings: due },
    {
      name: "machines that decide nothing",
      code: policy("We do not use AI to make decisions."),
      settings: due,
    },
    { name: "nothing raises the question", code: policy("You can edit your profile at any time.") },
    { name: "automated mail", code: policy("We send automated e-mails.") },
    { name: "content for the reader", code: policy("Our AI generates images from your prompts.") },
    { name: "a heading alone", code: policy("## Automated decision-making") },
    {
      name: "the right alone does not say that such decisions are taken",
      code: policy(
        "You have the right not to be subject to a decision based solely on automated processing.",
      ),
    },
    {
      name: "advertising alone does not raise the question",
      code: policy("Partners show personalised ads."),
    },
    { name: "a noun", code: policy("Open your profile. You can change it there.") },
    {
      name: "settings that say no",
      code: policy("An algorithm calculates a risk score for each order."),
      settings: { policy: { automatedDecisions: false } },
    },
    { code: policy("Your answers go through an automatic scoring."), settings: due },
    { code: policy("Lenders use scoring systems to decide on your application."), settings: due },
    { code: policy("We do not use scoring or automated decisions."), settings: due },
    { code: policy("## Automated decision-making\n\nWe do not use any."), settings: due },
    { code: policy("We refrain from automated decision-making and from profiling."), settings: due },
    { code: policy("Automated decision-making: none"), settings: due },
    { code: policy("Profiling in the sense of Article 22 GDPR is not carried out."), settings: due },
    { code: policy("None of our decisions is taken by a computer alone."), settings: due },
    { code: policy("Our grants are never decided by an algorithm."), settings: due },
    { code: policy("Members are not profiled."), settings: due },
    { code: policy("Each application is read and decided manually."), settings: due },
    {
      code: policy("Orders are declined automatically where the card does not match the country."),
      settings: due,
    },
    {
      code: policy(
        "Applicants will not be subject to decisions with legal effect that rest solely on automated means.",
      ),
      settings: due,
    },
  ],
  invalid: [
    {
      name: "an app removed by hand",
      code: policy("You can remove the application manually."),
      settings: due,
      errors: [missing],
    },
    {
      name: "some cases, and none of a person",
      code: policy("In some cases, we delete the logs manually."),
      settings: due,
      errors: [missing],
    },
    {
      code: policy("We may use automated decision-making, including profiling."),
      errors: [{ messageId: "partial", line: 3, column: 8, endLine: 3, endColumn: 30, severity: "warn" }],
    },
    {
      code: policy("Where we make decisions solely by automated means, you can ask for a person."),
      errors: [{ messageId: "partial", line: 3, column: 10, endColumn: 44 }],
    },
    {
      name: "words of the right, in which somebody else would decide",
      code: policy("You may object to our use of automated decisions."),
      settings: due,
      errors: [{ messageId: "partial", line: 3, column: 30, endColumn: 49 }],
    },
    {
      code: policy("An algorithm calculates a risk score for each order."),
      errors: [{ messageId: "partial", line: 3, column: 4, endLine: 3, endColumn: 13, severity: "warn" }],
    },
    {
      code: policy("We profile visitors to show relevant offers."),
      errors: [{ messageId: "partial", line: 3, column: 29, endLine: 3, endColumn: 44, severity: "warn" }],
    },
    { code: policy("You can edit your profile at any time."), settings: due, errors: [missing] },
    { code: policy("We send automated e-mails."), settings: due, errors: [missing] },
    { code: policy("Our AI generates images from your prompts."), settings: due, errors: [missing] },
    {
      name: "a heading without body",
      code: policy("## Automated decision-making"),
      settings: due,
      errors: [{ messageId: "missing", line: 3, column: 4 }],
    },
    {
      name: "a right is no answer",
      code: policy(
        "You have the right not to be subject to a decision based solely on automated processing.",
      ),
      settings: due,
      errors: [{ messageId: "partial", line: 3, column: 68, endColumn: 88 }],
    },
    {
      name: "browsers that refuse cookies decide nothing",
      code: policy("Browsers can automatically refuse cookies of other users."),
      settings: due,
      errors: [missing],
    },
    {
      code: policy("Your answers help us to customise our services."),
      settings: due,
      errors: [missing],
    },
    { code: policy("We use cookies to offer a customised experience."), settings: due, errors: [missing] },
    { code: policy("We customise the language of our site."), settings: due, errors: [missing] },
    { code: policy("We tailor the website to your screen."), settings: due, errors: [missing] },
    {
      code: policy("Cookies let us understand and remember your preferences."),
      settings: due,
      errors: [missing],
    },
    {
      code: policy("Processing means any operation on data, whether by automated means or not."),
      settings: due,
      errors: [missing],
    },
    { code: policy("The processing is carried out by automated means."), settings: due, errors: [missing] },
    {
      code: policy("You can change your marketing preferences with the relevant link."),
      settings: due,
      errors: [missing],
    },
    {
      code: policy("You have the right not to be subjected to profiling."),
      settings: due,
      errors: [{ messageId: "partial", line: 3, column: 43, endColumn: 52 }],
    },
    { code: policy("We give you personalised help by phone."), settings: due, errors: [missing] },
    {
      code: policy("We tailor the content of our site to your interests."),
      settings: due,
      errors: [{ messageId: "partial", line: 3, column: 4, endColumn: 22 }],
    },
    {
      code: policy("We show you personalised offers."),
      settings: due,
      errors: [{ messageId: "partial", line: 3, column: 13, endColumn: 32 }],
    },
    {
      code: policy("We personalise your experience with recommendations."),
      settings: due,
      errors: [{ messageId: "partial", line: 3, column: 4, endColumn: 31 }],
    },
    {
      code: policy("We do not build profiles of our visitors."),
      settings: due,
      errors: [{ messageId: "partial", line: 3, column: 1, endColumn: 25 }],
    },
    {
      code: policy("We build a profile of what you read."),
      settings: due,
      errors: [{ messageId: "partial", line: 3, column: 4, endColumn: 19 }],
    },
    { code: policy("Instagram builds profiles of those who click."), settings: due, errors: [missing] },
    {
      code: policy("Each page and profile you create is public."),
      settings: due,
      errors: [missing],
    },
    {
      code: policy("Before we introduce automated decision-making we will write to you."),
      settings: due,
      errors: [missing],
    },
    { code: policy("The committee decides on each grant."), settings: due, errors: [missing] },
    {
      code: policy("You decide for yourself; our software only shows the options."),
      settings: due,
      errors: [missing],
    },
    { code: policy("Nobody is refused entry."), settings: due, errors: [missing] },
    {
      code: policy("Backups are made automatically; no decision is needed."),
      settings: due,
      errors: [missing],
    },
    {
      code: policy("Profiling means any use of data to evaluate a person."),
      settings: due,
      errors: [missing],
    },
  ],
});
