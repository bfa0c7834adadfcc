import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/vague-purpose.ts";
import { caseOf, policy } from "../support/case-of.ts";

/** A policy that tells one purpose elsewhere. */
const elsewhere = (body: string): string => `We use your e-mail address to answer you.\n\n${body}`;
const list = (item: string): string => `## How we use your information\n\n- To send invoices\n- ${item}`;

testRule("gdpr/vague-purpose", rule, {
  valid: [
    policy("We count clicks on each menu to find out which menus confuse people."),
    policy("To improve reliability we look at crash reports."),
    policy("We compare anonymised search terms to develop the next version of the search."),
    policy("We use your purchase history to suggest similar books."),
    policy("To improve delivery times we measure how long each courier takes."),
    {
      name: "what it is done by",
      code: policy(elsewhere("We use your data to improve our service by counting failed searches.")),
    },
    {
      name: "beside a purpose that tells",
      code: policy(list("To answer your tickets and improve our services")),
    },
    {
      name: "an explanation in the same item",
      code: policy(list("Improve our services. We count failed searches.")),
    },
    {
      name: "a list that follows",
      code: policy(elsewhere("We use your data to improve our services:\n\n- count failed searches")),
    },
    {
      name: "an example that follows",
      code: policy(
        elsewhere("We use your data to improve our services. For example, we count failed searches."),
      ),
    },
    {
      name: "what the reader does",
      code: policy(elsewhere("When you use the forum to:\n\n- improve our products")),
    },
    {
      name: "no purpose is the affair of purposes",
      code: policy("We collect your name and e-mail address."),
    },
  ],
  invalid: [
    caseOf("vague", list("To improve and optimise our services"), "To improve and optimise our services"),
    caseOf("vague", "We may use your data to develop new services.", "use your data to develop new services"),
    caseOf("vague", "Your information helps us with research.", "helps us with research"),
    caseOf("vague", list("To offer you a personalised experience"), "To offer you a personalised experience"),
    caseOf("vague", list("For internal business purposes"), "For internal business purposes"),
    caseOf("vague", list("To serve you better"), "serve you better"),
    caseOf("vague", list("analytics"), "analytics"),
    caseOf("vague", list("personalise your experience"), "personalise your experience"),
    {
      ...caseOf("vague", "We use your information to provide the service.", "use your information to"),
      name: "nothing but generic words in the whole policy",
    },
  ],
});
