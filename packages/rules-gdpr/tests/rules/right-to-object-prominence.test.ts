import { testRule } from "@policylint/rule-tester";
import rule from "../../src/rules/right-to-object-prominence.ts";
import { caseOf, policy } from "../support/case-of.ts";

const INTERESTS = "We rely on our legitimate interests in keeping accounts secure.";
const OTHERS = "## Your rights\n\n- Access your data.\n- Request deletion of your data.";
const body = (rights: string): string => `${INTERESTS}\n\n${rights}`;
const among = (rights: string, words: string) => caseOf("amongOthers", body(rights), words);

testRule("gdpr/right-to-object-prominence", rule, {
  valid: [
    {
      name: "a heading",
      code: policy(
        body(`${OTHERS}\n\n### Your right to object\n\nYou may object to this processing of your data.`),
      ),
    },
    {
      name: "a block quote",
      code: policy(
        body(
          `${OTHERS}\n\n> **You can object at any time** to processing of your data based on our legitimate interests.`,
        ),
      ),
    },
    {
      name: "a paragraph in bold",
      code: policy(body(`${OTHERS}\n\n**Right to object.** You can object to the processing of your data.`)),
    },
    {
      name: "a section at the end",
      code: policy(
        body(`${OTHERS}\n\n## Cookies\n\nWe use none.\n\n## Right to object\n\nWrite to us and we stop.`),
      ),
    },
    {
      name: "in a row, and again apart",
      code: policy(
        body(
          "You may access, correct or object to processing.\n\nYou can object to the processing of your data.",
        ),
      ),
    },
    {
      name: "nothing that calls for it",
      code: policy("You may access, correct, delete, restrict or object to processing."),
    },
    {
      name: "a basis without the right",
      code: policy(body("You may access, correct, delete, restrict or object to processing.")),
      settings: { policy: { lawfulBases: ["contract"] } },
    },
    {
      name: "a right that is not named is missing, which right-to-object reports",
      code: policy(body("You have rights under Articles 15 to 21.")),
    },
  ],
  invalid: [
    among("You may access, correct, delete, restrict or object to processing.", "object to processing"),
    among(`${OTHERS}\n- Object to processing based on legitimate interests.`, "Object"),
    among("Rights: access, erasure, objection.", "Rights: access, erasure, objection"),
    {
      name: "bold words in a list",
      ...among(`${OTHERS}\n- **Right to object:** you can object to processing.`, "Right to object"),
    },
    {
      name: "a fact of the settings",
      ...caseOf(
        "amongOthers",
        "You may access, correct, delete, restrict or object to processing.",
        "object to processing",
      ),
      settings: { policy: { directMarketing: true } },
    },
  ],
});
