import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/excessive-response-time.ts";
import { caseOf, policy } from "../support/case-of.ts";

/** The body, reported at a period. */
function excessive(body: string, period: string) {
  const { code, errors } = caseOf("excessive", body, period);
  return { code, errors: errors.map((error) => ({ ...error, data: { period } })) };
}

testRule("gdpr/excessive-response-time", rule, {
  valid: [
    policy("We answer within 30 days."),
    policy("One month, extendable by two months for complex requests."),
    policy("We answer requests within one month, extendable by two months for complex requests."),
    policy("California: 45 days."),
    policy("California: we respond to requests within 45 days."),
    {
      name: "a section for California",
      code: policy("## California\n\nWe respond to requests within 45 days."),
    },
    policy("within 20 working days"),
    policy("We answer requests within 20 working days."),
    { name: "the longest month", code: policy("We answer requests within 31 days.") },
    { name: "the working days of a month", code: policy("We answer requests within 22 working days.") },
    { name: "storage", code: policy("We delete your data within 60 days of your request.") },
    {
      name: "the time of state laws that the policy speaks of",
      code: policy("We respond to requests within 45 days. The CCPA gives you the right to appeal."),
    },
    { name: "a heading", code: policy("## We answer your request within 60 days") },
  ],
  invalid: [
    excessive("We will answer within 60 days.", "60 days"),
    excessive("Please allow up to 90 days for your request.", "90 days"),
    excessive("Requests take 6-8 weeks.", "6-8 weeks"),
    excessive("We respond to requests within 45 days.", "45 days"),
    excessive("We answer requests within 32 days.", "32 days"),
    excessive("We answer requests within 23 working days.", "23 working days"),
    excessive("We respond within two months.", "two months"),
    {
      name: "more than state laws give",
      ...excessive(
        "We respond to requests within 60 days. The CCPA gives you the right to appeal.",
        "60 days",
      ),
    },
  ],
});
