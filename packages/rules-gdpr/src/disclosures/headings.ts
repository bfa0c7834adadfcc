/** Headings under which recipients are expected. */
export const RECIPIENT_HEADINGS: readonly string[] = [
  "Who we share your data with",
  "Recipients",
  "Sharing of information",
  "Disclosure of your information",
  "Third-party services",
  "Service providers",
  "Sub-processors",
  "Vendors and recipients",
  "Third parties",
  "Who has access to your data",
  "Third-party processors",
  "How we share information",
];

/** Headings under which the way to reach the controller is expected. */
export const CONTACT_HEADINGS: readonly string[] = [
  "Contact",
  "Contact us",
  "How to contact us",
  "Get in touch",
  "Questions",
  "Questions or complaints",
  "Contact information",
  "Contact details",
  "How to reach us",
  "Privacy contact",
  "Reach our privacy team",
];

/** Headings under which the controller is named. */
export const CONTROLLER_HEADINGS: readonly string[] = [
  "Data controller",
  "Identity of the controller",
  "Controller and contact",
  "Company information",
  "Who is responsible for your data",
  "Name and address of the controller",
  "The controller",
  "Responsible entity",
  "Imprint",
];

/** Headings under which the data that are collected are expected. */
export const COLLECTION_HEADINGS: readonly string[] = [
  "Information we collect",
  "What we collect",
  "Personal data we collect",
  "Categories of personal data",
  "The data we process",
  "Data we collect about you",
  "Types of data collected",
  "What personal information do we collect",
  "Information you give us",
  "Information collected automatically",
];

/** Headings under which children and ages are expected. */
export const CHILDREN_HEADINGS: readonly string[] = [
  "Children",
  "Children's privacy",
  "Age limits",
  "Minimum age",
  "Minors",
  "Information about children",
  "Users under 16",
  "Age requirements",
  "Children's information",
  "Who can use the service",
];

/** Headings under which automated decisions are expected. */
export const AUTOMATED_DECISION_HEADINGS: readonly string[] = [
  "Automated decision-making",
  "Automated decisions and profiling",
  "Profiling",
  "How AI fits in",
  "Use of artificial intelligence",
  "Automated processing",
  "Algorithmic decisions",
  "Decisions made by computers",
  "AI and your data",
];

/** Headings under which the lawful bases are expected. */
export const LEGAL_BASIS_HEADINGS: readonly string[] = [
  "Legal basis",
  "Legal bases",
  "Lawful basis for processing",
  "Our legal grounds",
  "Legal basis for processing (EEA and UK)",
  "Why we are allowed to use your data",
  "On what basis we process your data",
];

/** Headings under which the purposes are expected. */
export const PURPOSE_HEADINGS: readonly string[] = [
  "Purposes of processing",
  "What we use your data for",
  "Use of information",
  "How and why we process your data",
  "Why we collect your data",
  "What we do with your data",
  "Our purposes",
];

/** Headings under which cookies are expected. */
export const COOKIE_HEADINGS: readonly string[] = [
  "Cookies",
  "Cookies and similar technologies",
  "Cookie policy",
  "What we set in your browser",
  "Tracking technologies",
  "Cookies and local storage",
  "Analytics and tracking",
  "Online identifiers",
  "Cookie notice",
  "Your cookie choices",
];

/** Headings under which it is expected how the policy changes. */
export const POLICY_CHANGE_HEADINGS: readonly string[] = [
  "Changes to this policy",
  "Updates to this policy",
  "Policy changes",
  "Changes",
  "Modifications to this notice",
  "Amendments",
  "How we update this policy",
  "Policy updates",
  "Revisions",
];

/** Headings under which it is expected what the policy is about. */
export const INTRODUCTION_HEADINGS: readonly string[] = [
  "Introduction",
  "About this policy",
  "Scope",
  "What this policy covers",
  "Overview",
  "Applicability",
  "To whom this policy applies",
  "Summary",
];

/** Headings under which complaints are expected. */
export const COMPLAINT_HEADINGS: readonly string[] = [
  "Complaints",
  "How to complain",
  "Right to lodge a complaint",
  "Supervisory authority",
  "Contacting the regulator",
  "Making a complaint",
  "If you are unhappy with how we use your data",
  "Concerns and complaints",
];

/** Headings under which data of special categories and on offences are expected. */
export const SPECIAL_DATA_HEADINGS: readonly string[] = [
  "Special categories of personal data",
  "Sensitive data",
  "Sensitive personal information",
  "Health data",
  "Biometric data",
  "Special category data",
  "Data we deliberately avoid",
  "Criminal offence data",
];

/** Headings under which consent and its withdrawal are expected. */
export const CONSENT_HEADINGS: readonly string[] = [
  "Consent",
  "Withdrawing your consent",
  "Your consent",
  "Managing consent",
  "Opting in and out",
  "Consent and withdrawal",
];
