import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/consent-by-use.ts";
import { caseOf, policy } from "../support/case-of.ts";

testRule("gdpr/consent-by-use", rule, {
  valid: [
    policy("By creating an account you enter into a contract under our Terms of Service."),
    policy("Using the site does not mean that you consent to anything."),
    policy("We ask for your consent in a separate step."),
    policy('By clicking "Accept analytics" you consent to PostHog.'),
    {
      name: "the terms of a contract",
      code: policy("By creating an account you accept our Terms of Service."),
    },
    {
      name: "a parent",
      code: policy("When you register, your parent agrees to the collection of your data."),
    },
    {
      name: "an acknowledgement",
      code: policy("By using the site you acknowledge that you have read this policy."),
    },
    {
      name: "a question",
      code: policy("Where you use a headset, we ask you whether you agree to the collection of sound."),
    },
    {
      name: "a withdrawal",
      code: policy("You may withdraw your consent to the use of cookies by using this form."),
    },
    {
      name: "cookies that a function needs",
      code: policy("If you do not accept cookies you may not be able to use all parts of the site."),
    },
    { name: "a heading", code: policy("## By using our site you consent to this Privacy Policy") },
    {
      name: "acceptance of a change, where no notice is promised: passive-change-notice reports it",
      code: policy("Your continued use means you accept the new policy."),
    },
  ],
  invalid: [
    caseOf(
      "unexpected",
      "By using our site you consent to this Privacy Policy.",
      "By using our site you consent to this Privacy",
    ),
    caseOf(
      "unexpected",
      "Your continued use constitutes acceptance of the processing.",
      "continued use constitutes acceptance of the processing",
    ),
    caseOf(
      "unexpected",
      "By registering you agree to the transfer of your data to the US.",
      "By registering you agree to the transfer",
    ),
    caseOf(
      "unexpected",
      "If you do not agree with this policy, do not use the service.",
      "If you do not agree with this policy, do not use",
    ),
    caseOf(
      "unexpected",
      "By continuing to browse you accept our cookies.",
      "By continuing to browse you accept our cookies",
    ),
    {
      name: "one message a place",
      ...caseOf(
        "unexpected",
        "By using our site you consent to this policy. If you disagree with this policy, stop using the site.",
        "By using our site you consent to this policy",
        "If you disagree with this policy, stop using",
      ),
    },
    {
      name: "acceptance of a change, where notice of changes is promised",
      ...caseOf(
        "unexpected",
        "We will notify you of changes to this policy by e-mail. Your continued use means you accept the new policy.",
        "continued use means you accept the new policy",
      ),
    },
  ],
});
