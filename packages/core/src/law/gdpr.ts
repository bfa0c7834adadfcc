import type { LawSource } from "./law-source.ts";

interface Article {
  readonly title: string;
  /** How many numbered paragraphs (in Art. 4 definitions) there are; 0 where the text is undivided. */
  readonly paragraphs: number;
  /** By paragraph, the letter of its last point, the first being (a); 0 stands for an article without paragraphs. */
  readonly lastPoints?: Readonly<Record<number, string>>;
}

export const GDPR: LawSource = {
  title: "Regulation (EU) 2016/679 (General Data Protection Regulation)",
  url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  asOf: "2026-11-20",
};

export const GDPR_RECITALS = 173;

/** How Regulation (EU) 2016/679 is divided: what a reference to it can point to. */
export const GDPR_ARTICLES: Readonly<Record<number, Article>> = {
  1: { title: "Subject-matter and objectives", paragraphs: 3 },
  2: { title: "Material scope", paragraphs: 4, lastPoints: { 2: "d" } },
  3: { title: "Territorial scope", paragraphs: 3, lastPoints: { 2: "b" } },
  4: { title: "Definitions", paragraphs: 26, lastPoints: { 16: "b", 22: "c", 23: "b" } },
  5: { title: "Principles relating to processing of personal data", paragraphs: 2, lastPoints: { 1: "f" } },
  6: { title: "Lawfulness of processing", paragraphs: 4, lastPoints: { 1: "f", 3: "b", 4: "e" } },
  7: { title: "Conditions for consent", paragraphs: 4 },
  8: {
    title: "Conditions applicable to child's consent in relation to information society services",
    paragraphs: 3,
  },
  9: { title: "Processing of special categories of personal data", paragraphs: 4, lastPoints: { 2: "j" } },
  10: { title: "Processing of personal data relating to criminal convictions and offences", paragraphs: 0 },
  11: { title: "Processing which does not require identification", paragraphs: 2 },
  12: {
    title:
      "Transparent information, communication and modalities for the exercise of the rights of the data subject",
    paragraphs: 8,
    lastPoints: { 5: "b" },
  },
  13: {
    title: "Information to be provided where personal data are collected from the data subject",
    paragraphs: 4,
    lastPoints: { 1: "f", 2: "f" },
  },
  14: {
    title: "Information to be provided where personal data have not been obtained from the data subject",
    paragraphs: 5,
    lastPoints: { 1: "f", 2: "g", 3: "c", 5: "d" },
  },
  15: { title: "Right of access by the data subject", paragraphs: 4, lastPoints: { 1: "h" } },
  16: { title: "Right to rectification", paragraphs: 0 },
  17: { title: "Right to erasure (‘right to be forgotten’)", paragraphs: 3, lastPoints: { 1: "f", 3: "e" } },
  18: { title: "Right to restriction of processing", paragraphs: 3, lastPoints: { 1: "d" } },
  19: {
    title:
      "Notification obligation regarding rectification or erasure of personal data or restriction of processing",
    paragraphs: 0,
  },
  20: { title: "Right to data portability", paragraphs: 4, lastPoints: { 1: "b" } },
  21: { title: "Right to object", paragraphs: 6 },
  22: {
    title: "Automated individual decision-making, including profiling",
    paragraphs: 4,
    lastPoints: { 2: "c" },
  },
  23: { title: "Restrictions", paragraphs: 2, lastPoints: { 1: "j", 2: "h" } },
  24: { title: "Responsibility of the controller", paragraphs: 3 },
  25: { title: "Data protection by design and by default", paragraphs: 3 },
  26: { title: "Joint controllers", paragraphs: 3 },
  27: {
    title: "Representatives of controllers or processors not established in the Union",
    paragraphs: 5,
    lastPoints: { 2: "b" },
  },
  28: { title: "Processor", paragraphs: 10, lastPoints: { 3: "h" } },
  29: { title: "Processing under the authority of the controller or processor", paragraphs: 0 },
  30: { title: "Records of processing activities", paragraphs: 5, lastPoints: { 1: "g", 2: "d" } },
  31: { title: "Cooperation with the supervisory authority", paragraphs: 0 },
  32: { title: "Security of processing", paragraphs: 4, lastPoints: { 1: "d" } },
  33: {
    title: "Notification of a personal data breach to the supervisory authority",
    paragraphs: 5,
    lastPoints: { 3: "d" },
  },
  34: {
    title: "Communication of a personal data breach to the data subject",
    paragraphs: 4,
    lastPoints: { 3: "c" },
  },
  35: { title: "Data protection impact assessment", paragraphs: 11, lastPoints: { 3: "c", 7: "d" } },
  36: { title: "Prior consultation", paragraphs: 5, lastPoints: { 3: "f" } },
  37: { title: "Designation of the data protection officer", paragraphs: 7, lastPoints: { 1: "c" } },
  38: { title: "Position of the data protection officer", paragraphs: 6 },
  39: { title: "Tasks of the data protection officer", paragraphs: 2, lastPoints: { 1: "e" } },
  40: { title: "Codes of conduct", paragraphs: 11, lastPoints: { 2: "k" } },
  41: { title: "Monitoring of approved codes of conduct", paragraphs: 6, lastPoints: { 2: "d" } },
  42: { title: "Certification", paragraphs: 8 },
  43: { title: "Certification bodies", paragraphs: 9, lastPoints: { 1: "b", 2: "e" } },
  44: { title: "General principle for transfers", paragraphs: 0 },
  45: { title: "Transfers on the basis of an adequacy decision", paragraphs: 9, lastPoints: { 2: "c" } },
  46: { title: "Transfers subject to appropriate safeguards", paragraphs: 5, lastPoints: { 2: "f", 3: "b" } },
  47: { title: "Binding corporate rules", paragraphs: 3, lastPoints: { 1: "c", 2: "n" } },
  48: { title: "Transfers or disclosures not authorised by Union law", paragraphs: 0 },
  49: { title: "Derogations for specific situations", paragraphs: 6, lastPoints: { 1: "g" } },
  50: {
    title: "International cooperation for the protection of personal data",
    paragraphs: 0,
    lastPoints: { 0: "d" },
  },
  51: { title: "Supervisory authority", paragraphs: 4 },
  52: { title: "Independence", paragraphs: 6 },
  53: { title: "General conditions for the members of the supervisory authority", paragraphs: 4 },
  54: {
    title: "Rules on the establishment of the supervisory authority",
    paragraphs: 2,
    lastPoints: { 1: "f" },
  },
  55: { title: "Competence", paragraphs: 3 },
  56: { title: "Competence of the lead supervisory authority", paragraphs: 6 },
  57: { title: "Tasks", paragraphs: 4, lastPoints: { 1: "v" } },
  58: { title: "Powers", paragraphs: 6, lastPoints: { 1: "f", 2: "j", 3: "j" } },
  59: { title: "Activity reports", paragraphs: 0 },
  60: {
    title:
      "Cooperation between the lead supervisory authority and the other supervisory authorities concerned",
    paragraphs: 12,
  },
  61: { title: "Mutual assistance", paragraphs: 9, lastPoints: { 4: "b" } },
  62: { title: "Joint operations of supervisory authorities", paragraphs: 7 },
  63: { title: "Consistency mechanism", paragraphs: 0 },
  64: { title: "Opinion of the Board", paragraphs: 8, lastPoints: { 1: "f", 5: "b" } },
  65: { title: "Dispute resolution by the Board", paragraphs: 6, lastPoints: { 1: "c" } },
  66: { title: "Urgency procedure", paragraphs: 4 },
  67: { title: "Exchange of information", paragraphs: 0 },
  68: { title: "European Data Protection Board", paragraphs: 6 },
  69: { title: "Independence", paragraphs: 2 },
  70: { title: "Tasks of the Board", paragraphs: 4, lastPoints: { 1: "y" } },
  71: { title: "Reports", paragraphs: 2 },
  72: { title: "Procedure", paragraphs: 2 },
  73: { title: "Chair", paragraphs: 2 },
  74: { title: "Tasks of the Chair", paragraphs: 2, lastPoints: { 1: "c" } },
  75: { title: "Secretariat", paragraphs: 6, lastPoints: { 6: "g" } },
  76: { title: "Confidentiality", paragraphs: 2 },
  77: { title: "Right to lodge a complaint with a supervisory authority", paragraphs: 2 },
  78: { title: "Right to an effective judicial remedy against a supervisory authority", paragraphs: 4 },
  79: { title: "Right to an effective judicial remedy against a controller or processor", paragraphs: 2 },
  80: { title: "Representation of data subjects", paragraphs: 2 },
  81: { title: "Suspension of proceedings", paragraphs: 3 },
  82: { title: "Right to compensation and liability", paragraphs: 6 },
  83: {
    title: "General conditions for imposing administrative fines",
    paragraphs: 9,
    lastPoints: { 2: "k", 4: "c", 5: "e" },
  },
  84: { title: "Penalties", paragraphs: 2 },
  85: { title: "Processing and freedom of expression and information", paragraphs: 3 },
  86: { title: "Processing and public access to official documents", paragraphs: 0 },
  87: { title: "Processing of the national identification number", paragraphs: 0 },
  88: { title: "Processing in the context of employment", paragraphs: 3 },
  89: {
    title:
      "Safeguards and derogations relating to processing for archiving purposes in the public interest, scientific or historical research purposes or statistical purposes",
    paragraphs: 4,
  },
  90: { title: "Obligations of secrecy", paragraphs: 2 },
  91: { title: "Existing data protection rules of churches and religious associations", paragraphs: 2 },
  92: { title: "Exercise of the delegation", paragraphs: 5 },
  93: { title: "Committee procedure", paragraphs: 3 },
  94: { title: "Repeal of Directive 95/46/EC", paragraphs: 2 },
  95: { title: "Relationship with Directive 2002/58/EC", paragraphs: 0 },
  96: { title: "Relationship with previously concluded Agreements", paragraphs: 0 },
  97: { title: "Commission reports", paragraphs: 5, lastPoints: { 2: "b" } },
  98: { title: "Review of other Union legal acts on data protection", paragraphs: 0 },
  99: { title: "Entry into force and application", paragraphs: 2 },
};
