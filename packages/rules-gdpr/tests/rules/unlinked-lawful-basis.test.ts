import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/unlinked-lawful-basis.ts";
import { caseOf, policy } from "../support/case-of.ts";

testRule("gdpr/unlinked-lawful-basis", rule, {
  valid: [
    policy("## Legal basis\n\nContract: to run your account. Consent: for the newsletter."),
    policy(
      "## Legal basis\n\n| Purpose | Legal basis |\n| --- | --- |\n| Running your account | contract |\n| Newsletter | consent |",
    ),
    policy("We send invoices because the contract requires it and keep them because tax law does."),
    policy("To prevent fraud we rely on legitimate interests; for analytics on consent."),
    {
      name: "an introduction to bases that are tied to purposes",
      code: policy(
        "## Legal basis\n\nWe rely on consent, contract, legal obligation and legitimate interests.\n\n- Contract: running your account\n- Consent: the newsletter",
      ),
    },
    {
      name: "no basis is the affair of lawful-basis",
      code: policy("We use your e-mail address to answer you."),
    },
    {
      name: "the basis of a right",
      code: policy(
        "You may receive the data where processing is automated and based on consent, contract or legitimate interests.",
      ),
    },
  ],
  invalid: [
    caseOf(
      "vague",
      "We rely on consent, contract, legal obligation and legitimate interests.",
      "rely on consent, contract, legal obligation",
    ),
    caseOf(
      "vague",
      "Our grounds are contract and consent. We process data under one or more of the following bases.",
      "one or more of the following bases",
    ),
    caseOf(
      "vague",
      "Where GDPR applies, we rely on appropriate bases such as contract or consent.",
      "appropriate bases such as",
    ),
    caseOf(
      "vague",
      "Our grounds are contract and consent. The legal basis depends on the context.",
      "legal basis depends",
    ),
    caseOf(
      "vague",
      "Legal bases include Art. 6(1)(a), (b), (c) and (f).",
      "bases include Art. 6(1)(a), (b), (c",
    ),
    caseOf(
      "vague",
      "We will only process your data where we have a lawful ground to do so.",
      "lawful ground",
    ),
  ],
});
