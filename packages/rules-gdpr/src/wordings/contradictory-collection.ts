import type { WordingDefinition } from "@policylint/core";

/** A kind of data that one place denies and another affirms; the words are phrases. */
interface Subject {
  readonly id: string;
  /** Its names, where it is denied as a whole; of names that begin alike the longer apart. */
  readonly denied: readonly string[];
  /** Its names where it is affirmed. */
  readonly affirmed: string;
  /** What makes of either another, narrower kind. */
  readonly narrowed?: string;
  /** Affirmations of its own. */
  readonly also?: readonly string[];
}

/** What leaves some of the data in a denial, or makes it one of readers, sources, ways or places. */
const QUALIFIED =
  "NOT (unless|except|exception|without|until|other than|only|apart|save|but|if|when|where|while|merely|simply|through|via|from|children|minors|child|knowingly|intentionally|directly|itself|themselves|third|sensitive|unnecessary|additional|further|longer|beyond|purpose|purposes|cookies|permanently|guest|anonymous|generally|ordinarily|necessarily|excessive|those|these|such|this|unrelated|in connection|linked|link|association) NOT anyone in NOT for (advertising|marketing|profiling|analytics)";
/** What stands in no sentence that says that something is done, or that says who else does it. */
const SUPPOSED =
  "NOT (not|never|no|neither|nor|without|if|unless|would|third|provider|providers|processor|processors|optional|optionally|consent|permission|choose|voluntarily|anonymised|anonymized|truncated|hashed)";

/** The controller or its service, not a vendor. */
const SUBJECT =
  "(we|i|app|application|website|site|service|services|game|software|extension|plugin|company|<name>)";
const NEVER = `${SUBJECT} [also|currently] (do not|does not|will not|never)`;
const COLLECT =
  "(collect|collects|process|processes|request|requests|gather|gathers|obtain|obtains|ask for|track)";
const COLLECTED = "(collected|processed|requested|gathered|obtained|tracked)";
const STORE = "(store|stores|log|logs|record|records|save|saves|keep|keeps|retain|retains)";
const STORED = "(stored|logged|recorded|saved|kept|retained)";
const ANY = "[any|your|the|any of your|users] [own]";

const subjects: readonly Subject[] = [
  {
    id: "location",
    denied: ["(location|geolocation)", "(location|geolocation) (data|information)"],
    affirmed: "(location|location data|geolocation|gps data)",
    narrowed:
      "(precise|exact|gps|real time|background|approximate|general|coarse|rough|city|country|ip|region|server|servers|store|storage)",
    also: ["device location is (used|collected|processed)"],
  },
  {
    id: "ip-addresses",
    denied: ["(ip address|ip addresses|ips)"],
    affirmed: "(ip address|ip addresses)",
    narrowed: "(full|complete|last|shortened|truncated|anonymised|anonymized|hashed|masked)",
    also: ["(logs|logfiles|log files) (contain|include|record) ..6 (ip address|ip addresses)"],
  },
  {
    id: "payment-data",
    denied: [
      "(payment data|payment information|payment details|billing data|billing information|financial data|financial information)",
    ],
    affirmed:
      "(payment data|payment information|payment details|billing data|billing information|billing address|billing addresses|card type|card number|card numbers)",
    narrowed: "(full|complete|last|token|tokens|raw)",
    also: ["billing address and card type"],
  },
  {
    id: "email-addresses",
    denied: ["(email address|email addresses|emails)"],
    affirmed: "(email address|email addresses)",
  },
  {
    id: "phone-numbers",
    denied: ["(phone number|phone numbers|telephone number|telephone numbers)"],
    affirmed: "(phone number|phone numbers|telephone number|telephone numbers)",
  },
  {
    id: "contacts",
    denied: ["(contacts|contact list|contact lists|address book|address books|phone book)"],
    affirmed: "(contacts|contact list|contact lists|address book|address books|phone book)",
    narrowed: "(emergency|business|contacts us)",
  },
  {
    id: "biometrics",
    denied: ["(biometric data|biometric information|biometrics|biometric identifiers)"],
    affirmed:
      "(biometric data|biometric information|biometric identifiers|faceprints|voiceprints|facial geometry|face template)",
  },
  {
    id: "health-data",
    denied: ["(health data|health information|medical data|medical information)"],
    affirmed: "(health data|health information|medical data|medical information|heart rate|blood pressure)",
  },
];

/** No personal data at all. */
const PERSONAL =
  "(personal data|personal information|personally identifiable information|personal identifiable information|pii|personal details)";
const IDENTIFYING =
  "(name|names|first name|full name|email|email address|email addresses|phone number|postal address|date of birth)";

/** Somebody else's denial. */
const OTHERS = ["{tracking-vendor}", "{vendor}"];

/** A denial of a kind of data with the words that belie it. */
export interface DeniedCollection {
  readonly denied: WordingDefinition;
  readonly affirmed: WordingDefinition;
}

function wordingsOf({ id, denied, affirmed, narrowed, also = [] }: Subject): DeniedCollection[] {
  const not = narrowed === undefined ? "" : ` NOT ${narrowed}`;
  const denying = (phrasesOf: (name: string) => readonly string[]): WordingDefinition["phrases"] =>
    denied.flatMap((name) => phrasesOf(name).map((phrase) => `${phrase} ${QUALIFIED}${not}`));
  const affirming = (phrases: readonly string[]): WordingDefinition["phrases"] =>
    phrases.map((phrase) => `${phrase} ${SUPPOSED}${not}`);
  const stored = affirming([
    `(we|app|service|website|site|i) [also|automatically|may] (store|stores|log|logs|record|records|save|saves|keep|keeps|retain|retains) ..6 ${affirmed}`,
    `${affirmed} [is|are] [also] ${STORED}`,
    ...also,
  ]);
  return [
    {
      denied: {
        id: `denied-collection-of-${id}`,
        phrases: denying((name) => [
          `${NEVER} [ever|actively] ${COLLECT} [or] [store|share|process|use|collect|retain] ${ANY} ..3 ${name}`,
          `no ${name} (is|are|will be) [ever] ${COLLECTED}`,
          `${name} (is|are|will be) (not|never) ${COLLECTED}`,
        ]),
        never: OTHERS,
      },
      affirmed: {
        id: `affirmed-collection-of-${id}`,
        phrases: [
          ...affirming([
            `(we|app|service|website|site|i) [also|automatically|may] (collect|collects|process|processes|gather|gathers|obtain|obtains|use|uses|access|accesses|track|tracks) ..6 ${affirmed}`,
            `${affirmed} (is|are) [also] ${COLLECTED}`,
            `(data|information) [may|can] (include|includes) ..4 ${affirmed}`,
          ]),
          ...stored,
        ],
      },
    },
    {
      denied: {
        id: `denied-storage-of-${id}`,
        phrases: denying((name) => [
          `${NEVER} [ever] ${STORE} [or] [share|process|use|retain|log|collect] ${ANY} ..3 ${name}`,
          `no ${name} (is|are|will be) [ever] ${STORED}`,
          `${name} (is|are|will be) (not|never) ${STORED}`,
        ]),
        never: OTHERS,
      },
      affirmed: { id: `affirmed-storage-of-${id}`, phrases: stored },
    },
  ];
}

/** What a policy denies and affirms, by kinds of data. */
export const deniedCollections: readonly DeniedCollection[] = [
  ...subjects.flatMap(wordingsOf),
  {
    denied: {
      id: "denied-collection-of-personal-data",
      phrases: [
        `${NEVER} [ever] (collect|process|gather|obtain) [or] [store|share|process|use] ${ANY} ${PERSONAL} ${QUALIFIED}`,
        `(we|i|app|website|site|service) (collect|collects|process|processes|gather|gathers) no ${PERSONAL} ${QUALIFIED}`,
        `no ${PERSONAL} (is|are|will be) [ever] (collected|processed|gathered) ${QUALIFIED}`,
      ],
      never: OTHERS,
    },
    affirmed: {
      id: "affirmed-collection-of-personal-data",
      phrases: [
        `(we|i|app|website|site|service) [also|automatically] (collect|collects|process|processes|store|stores|save|saves|record|records|ask for|need|require) ..4 (your|the|a) ..2 ${IDENTIFYING} ${SUPPOSED}`,
        `${IDENTIFYING} [address] (is|are) [also] (required|collected|stored|processed|needed) ${SUPPOSED}`,
        `(we|i) (collect|process|gather) [the following|certain|some|your] [categories of|types of] ${PERSONAL} ${SUPPOSED}`,
      ],
    },
  },
];
