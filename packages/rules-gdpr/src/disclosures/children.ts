import { readAges, type AgeValue, type DisclosureDefinition } from "@policylint/core";
import { CHILDREN_HEADINGS } from "./headings.ts";

export const children: DisclosureDefinition<AgeValue> = {
  id: "children",
  title: "Children and minimum age",
  law: [
    {
      ref: "GDPR Art. 8(1)",
      words:
        "the processing of the personal data of a child shall be lawful where the child is at least 16 years old",
    },
    { ref: "GDPR Art. 12(1)", words: "in particular for any information addressed specifically to a child" },
    { ref: "GDPR Recital 38" },
  ],
  headings: [...CHILDREN_HEADINGS],
  present: [
    "(child|children|minor|minors|kid|kids|anyone|individuals|persons|people|users|those|you are|person|user) ..6 (under|below|younger than) [the] [age] [of] [legal age of] # NOT california*",
    "(under|below|younger than|over|older than) [the] [age] [of] # ..4 (years|year|or|in|may|should|must|are|is|please|without|need)  AND (age|years|child*|minor*|parent*|guardian*|people|persons|users|individuals|anyone) NOT california*",
    "(under|below) [the] age [of] # NOT california*",
    "(age|aged) [of] (over|under|at least|between) # NOT california*",
    "(at least|minimum [of]|minimum age [is|of]) # [years|year] [of age|old|or older] AND (age|old|older|must be|children|minors|account) NOT california*",
    "must be [at least] [over] # [years] [old|of age|or] NOT california*",
    "# (years|year) (old|of age) AND (child*|under|least|older|minor*|must|over|between|younger|above|have reached|intended|offered) NOT california*",
    "(aged|age|ages) # ..2 (or|and|years|to) ..2 (over|older|above|under|younger|up|or) NOT california*",
    "# or (older|over|above) AND (age*|users|people|must|service)",
    "not for ..2 (child|children|minors|people|persons|users|anyone) ..2 (under|below|younger than) [the] [age] [of] #",
    "(open|available|offered|allowed|permitted|suitable|intended|meant) ..6 from [the] age of #",
    "(users|people|persons|anyone|those|visitors|customers|individuals) (over|above|aged) [the] [age] [of] #",
    "(over|above|from|aged) [the] [age] [of] # ..4 consent ..2 (yourself|themselves|alone)",
    "consent ..2 (yourself|themselves|alone) (from|at) [the] [age] [of] #",
    "(over|above) [the] (age|ages) of # ",
    "(parent|parents|guardian|guardians|parental) ..10 (consent|permission|approval|authorisation|authorization|agree|agrees) NOT {personal-data} of other",
    "(consent|permission|approval|authorisation|authorization) ..8 (parent|parents|guardian|guardians|parental)",
    "(collect|process|use) ..6 (information|data) ..4 (from|of|about) children AND (our school*|pupils|students|our child)",
    "(children|minors) ..8 (legal age|age of majority) ..4 #",
    "consent ..3 (allow|permit) ..6 (minor|minors|children|dependents|dependants)",
  ],
  vague: [
    // The right to remove posts, for minors of one state.
    "california* ..20 (under|younger than) ..4 #",
    "(under|younger than) [the] [age] [of] # ..20 california*",
    "coppa",
    "(collect|store|process|use|protect) ..4 your (child|children) ..2 (information|data|privacy)",
    "not ..4 (directed|intended|aimed|designed|marketed|targeted|addressed|offered|meant) ..6 (children|minors|kids|child)",
    "(collect|solicit|collecting|process|request*|target) ..12 (from|of|about|to) ..4 (children|minors|child|minor|kids) NOT our child*",
    "(children|minors) ..10 (age|guardian|parent|parents|parental)",
    "(services|service|products|offers|marketing|market|sell|advertise|advertising) ..4 to (children|minors|kids)",
    "(only|solely) ..3 (adults|adult)",
    "(children|minors) ..12 (responsibility|supervision|accompanied) ..6 (adult|adults)",
    "adults only",
    "(legal age|age of majority)",
  ],
  never: [
    "(protection|safety) of (children|minors) under",
    "(at least|minimum|minimum of|every) # (month|months|day|days|hour|hours|week|weeks|minutes|character|characters|digits|times|business)",
    "child (account|accounts|process|element|node|theme|seat|entity)",
    "save the children",
    "(older|newer) than # (days|months)",
    "your (child|children|family) ..4 (name|names|age|birthday)",
  ],
  values: [readAges],
};
