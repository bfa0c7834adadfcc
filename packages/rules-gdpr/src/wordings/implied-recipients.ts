import type { WordingDefinition } from "@policylint/core";

/** Something that another company does for the controller. */
export interface OutsourcedFunction {
  /** As the table of vendors has it. */
  readonly name: string;
  /** What shows that another company does it. */
  readonly implied: WordingDefinition;
  /** What names that company, or says that there is none. */
  readonly covered: WordingDefinition;
}

const OWN =
  "(our own|own server|own servers|self hosted|selfhosted|ourselves|in house|inhouse|on our server|on our servers)";

export const outsourcedFunctions: readonly OutsourcedFunction[] = [
  {
    name: "payments",
    implied: {
      id: "implied-payments",
      phrases: [
        "(not|never) ..4 (store|stores|stored|keep|save|see|collect|process|hold|receive|have access to) ..6 (card|credit card|payment card|bank card) (number|numbers|data|details|information)",
        "(not|never) ..4 (store|stores|stored|keep|save|see|collect|process|hold|receive|have access to) ..4 (payment|credit card|card) (details|data|information)",
        "(card|credit card|payment card) (number|numbers|data|details|information) ..3 (not|never) ..4 (stored|kept|saved|processed|held)",
      ],
    },
    covered: {
      id: "covered-payments",
      phrases: [
        "(payment|payments|billing|card|financial|credit card|checkout|merchant) [card] [service|services|solution|transaction] (provider|providers|processor|processors|partner|partners|gateway|gateways|company|companies|institution|institutions|platform|platforms|service|services|vendor|vendors|network|networks)",
        "(payment|payments|billing|transactions|purchases|subscriptions|card details|payment information) ..6 (processed|handled|collected|managed|taken|stored|made) ..2 (by|through|via|using|with)",
        "(bank|banks|merchant of record|app store|google play|apple pay)",
        `payment* ..8 ${OWN}`,
      ],
    },
  },
  {
    name: "ads",
    implied: {
      id: "implied-ads",
      phrases: [
        "(marketing|advertising|advertisement|ad|tracking|retargeting|remarketing) (pixel|pixels|tags)",
        "(retargeting|remarketing) (cookie|cookies|campaign|campaigns)",
      ],
    },
    covered: {
      id: "covered-ads",
      phrases: [
        "(ad|ads|advertising|advertisement|marketing|retargeting) (network|networks|partner|partners|provider|providers|platform|platforms|company|companies|server|servers|vendor|vendors|agency|agencies|technology|services)",
        "(advertisers|third party advertis*|third parties|third party cookies)",
      ],
    },
  },
  {
    name: "analytics",
    implied: {
      id: "implied-analytics",
      phrases: [
        `(use|uses|using|via|through) [a|an|some|web|website|product|usage|third party|standard] [usage|web|website] (analytics|analytics tools|analytics tool|analytics software) NOT ${OWN}`,
      ],
    },
    covered: {
      id: "covered-analytics",
      phrases: [
        "(analytics|analytic|measurement|statistics|web analysis|tracking|research) (provider|providers|partner|partners|service|services|company|companies|vendor|vendors|processor|processors|platform|platforms)",
        "{vendor} analytics",
        "(analytics|measurement) ..6 (provided by|operated by|by <company>|by {vendor})",
        `analytics ..8 ${OWN}`,
        `${OWN} ..8 analytics`,
        `(count|counts|measure) ..8 ${OWN}`,
      ],
    },
  },
  {
    name: "email",
    implied: {
      id: "implied-email",
      phrases: [
        `(newsletter|newsletters|email|emails) ..4 (sent|delivered|dispatched) ..3 (by|through|via|using) [a|an|our] [external|third party|outside|specialised|specialized] (service|provider|tool|platform) NOT ${OWN}`,
      ],
    },
    covered: {
      id: "covered-email",
      phrases: [
        "(email|emails|mail|mailing|newsletter|newsletters|messaging|communication|communications|marketing) [service|services|delivery|sending|automation] (provider|providers|platform|platforms|vendor|vendors|partner|partners|processor|processors|delivery)",
      ],
    },
  },
  {
    name: "errors",
    implied: {
      id: "implied-errors",
      phrases: [
        `(crash|error) (report|reports|reporting|tracking) ..4 (are|is) (sent|transmitted|collected|uploaded) [automatically] (to|by|through|via|using) NOT ${OWN} NOT (us|our|we)`,
      ],
    },
    covered: {
      id: "covered-errors",
      phrases: [
        "(crash|error|errors|monitoring|diagnostics|performance) [and] [reporting|tracking|monitoring|analytics] (provider|providers|service|services|vendor|vendors|platform|tool|tools|processor)",
      ],
    },
  },
];

/** The items of a list of recipients. */
export const listedRecipients: WordingDefinition = {
  id: "listed-recipients",
  phrases: ["^ ..3 ({vendor}|<company>|<name>) IN recipients NOT IN cookies"],
};

/** A vendor that works for the controller, named in passing. */
export const usedVendors: WordingDefinition = {
  id: "used-vendors",
  phrases: [
    "(we|i) ..1 (use|run) ..1 {vendor} NOT (opt out|sign in|log in|link|links|cookies|cookie|plug ins|plugins|social|privacy policy|share|like)",
    "we ..4 (via|through|using) ..1 {vendor} NOT (opt out|sign in|log in|link|links|cookies|cookie|plug ins|plugins|social|privacy policy|share|like)",
    "(hosted|sent|delivered|stored|processed|operated) ..2 (by|on|with|through|via) ..2 {vendor} NOT (opt out|sign in|log in|link|links|cookies|cookie|plug ins|plugins|social|share|like)",
  ],
};
