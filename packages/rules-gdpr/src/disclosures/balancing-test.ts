import type { DisclosureDefinition } from "@policylint/core";
import { interestGroundNamed, legitimateInterests } from "./legitimate-interests.ts";

const NO_OBJECTION = "NOT (object|objects|objecting|objection|oppose|stop)";

export const balancingTest: DisclosureDefinition = {
  id: "balancing-test",
  title: "Information about the balancing test",
  law: [
    {
      ref: "GDPR Art. 6(1)(f)",
      words:
        "except where such interests are overridden by the interests or fundamental rights and freedoms of the data subject",
    },
    { ref: "GDPR Art. 13(1)(d)" },
  ],
  headings: legitimateInterests.headings,
  trigger: interestGroundNamed,
  present: [
    `(ask|request|obtain|receive|learn|read|see|view|consult|inspect|copy|summary|want|wish|would like|contact us|write to us|email us) ..12 {balancing} ${NO_OBJECTION}`,
    "(information|details|questions|documentation|summary|results|result|outcome) (of|on|about|regarding|concerning|into) ..6 {balancing}",
    `{balancing} ..14 (available|on request|upon request|at your request|by contacting|contact us|published|request it|ask us|found here) ${NO_OBJECTION}`,
    `{balancing} AND (<link>|<url>) ${NO_OBJECTION}`,
    "(assessment|assessments) (is|are) ..3 (published|available) AND (<link>|<url>|request|here) NOT (impact|risk|transfer|course|courses|student|students|skills|credit)",
    "(so|therefore|thus|hence|consequently|accordingly|which is why) [we] (consider|believe|think|conclude|concluded|find|found|hold|take|see) ..10 not (override|outweigh|prevail|take precedence)",
    "(so|therefore|thus|hence|consequently|accordingly|which is why) [we] (consider|believe|think|conclude|concluded|find|found|hold|take|see) ..10 (interest|interests) (override|overrides|outweigh|outweighs|prevail|prevails)",
    "(interests|rights|freedoms) ..2 not (override|outweigh|prevail|take precedence) ..4 (because|since|as we|given|considering)",
    "(interest|interests) (override|overrides|outweigh|outweighs|prevail|prevails) ..6 (because|since|as we|given|considering)",
    "{balancing} ..8 (showed|shows|found|concluded|came to the conclusion|has shown|resulted) ..12 (because|since|as|given)",
  ],
  vague: [
    "{balancing}",
    "(balance|balanced|balances|balancing|weigh|weighed|weighs|weighing) ..8 (interest|interests|rights|freedoms|privacy)",
    "(interest|interests) ..10 {interest-clash}",
    "{interest-clash} ..8 (interest|interests|rights|freedoms)",
    "(interest|interests|rights|freedoms) ..10 not ..3 {interest-clash}",
    "not ..3 {interest-clash} ..8 (interest|interests|rights|freedoms)",
  ],
  never: [
    "(demonstrate|demonstrates|compelling|prove|objection|object) ..10 {interest-clash}",
    "overriding [legitimate|compelling] (ground|grounds|reasons)",
    "(we|i) (have|demonstrate) [a|an|any] overriding",
    "balance ..4 (cost|costs|quality)",
  ],
};
