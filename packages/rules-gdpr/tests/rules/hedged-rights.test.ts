import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/hedged-rights.ts";
import { caseOf, policy } from "../support/case-of.ts";

testRule("gdpr/hedged-rights", rule, {
  valid: [
    policy("If you are in the EEA or the UK you have the following rights."),
    policy("You have the following rights over your personal data. We honor them globally."),
    policy("You may ask us to correct your data at any time."),
    policy("You can have data erased unless a law obliges us to keep it."),
    policy("You have the right to portability where processing rests on consent or contract."),
    {
      name: "law as a limit, not as a condition",
      code: policy("Subject to local law, you have the following rights over your personal data."),
    },
    {
      name: "readers elsewhere",
      code: policy("California residents may have the right to access their data."),
    },
    {
      name: "readers elsewhere, by the heading",
      code: policy("## California privacy rights\n\nYou may have the right to access your data."),
    },
    {
      name: "a grant that follows",
      code: policy(
        "Depending on your location, you may have certain rights.\n\n## EEA\n\nIf you are in the EEA you have the following rights: access and erasure.",
      ),
    },
    {
      name: "an offer that follows in the section",
      code: policy("You may have certain rights. You can ask us to delete your data."),
    },
    {
      name: "names that follow in the section",
      code: policy("You have certain rights. The right to access, the right to erasure."),
    },
    { name: "a list that follows", code: policy("You have some additional rights:\n\n- erasure") },
    {
      name: "rights under other law",
      code: policy("This does not limit any other rights that you may have."),
    },
    { name: "questions", code: policy("You may have questions about your rights.") },
    {
      name: "a condition of the law",
      code: policy("In certain circumstances you may have the right to restrict processing."),
    },
  ],
  invalid: [
    caseOf(
      "hedged",
      "Depending on your jurisdiction, you may have the right to access your data.",
      "Depending on your jurisdiction, you may have the right",
    ),
    caseOf(
      "hedged",
      "EEA, UK and California residents have additional statutory rights.",
      "have additional statutory rights",
    ),
    caseOf("hedged", "You may have certain rights under applicable law.", "You may have certain rights"),
    caseOf(
      "hedged",
      "Subject to local law, users might be able to object.",
      "Subject to local law, users might be able to",
    ),
    caseOf("hedged", "You may be entitled to a copy of your data.", "You may be entitled to a copy"),
    caseOf("hedged", "You have certain rights.", "have certain rights"),
    {
      name: "rights beside those in the list",
      ...caseOf("hedged", "You have additional rights.\n\n- Right to erasure", "have additional rights"),
    },
    {
      name: "a grant before the hedge",
      ...caseOf(
        "hedged",
        "You have the following rights: access.\n\n## Other countries\n\nDepending on your country, you may have certain rights.",
        "Depending on your country, you may have certain rights",
      ),
    },
    {
      name: "an offer in another section",
      ...caseOf(
        "hedged",
        "## Rights\n\nYou may have certain rights.\n\n## Account\n\nYou can ask us to delete your data.",
        "You may have certain rights",
      ),
    },
    {
      name: "once a section",
      ...caseOf(
        "hedged",
        "## Rights\n\n- You may have the right to access.\n- You may have the right to erasure.",
        "You may have the right",
      ),
    },
  ],
});
