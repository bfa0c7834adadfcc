import type { DocumentPart, Heading, PolicyDocument } from "@policylint/core";

type Block = PolicyDocument["ast"]["children"][number];

/** Words by which readers recognise what a document is about, in the languages of the EEA. */
const SUBJECT =
  /privacy|data[ -]protection|\bdata polic|(?:processing|treatment|use) of (?:your |the )?personal (?:data|information)|personal data (?:polic|notice|statement|processing)|\bgdpr\b|\bcookies?\b|datenschutz|privatsphäre|dsgvo|confidentialité|vie privée|données personnelles|privacidad|protección de datos|datos personales|proteção de dados|dados pessoais|protezione dei dati|dati personali|gegevensbescherming|persoonsgegevens|integritetspolicy|dataskydd|personuppgift|personvern|persondata|privatliv|databeskyttelse|tietosuoja|ochrona danych|prywatnoś|osobních údajů|soukromí|osobných údajov|adatvéd|adatkezel|confidențialit|prelucrarea datelor|поверителност|απορρήτου|προσωπικών δεδομένων|privaatsus|privātum|privatum|zasebnost|privatnost/iu;

const KIND =
  /polic|notice|statement|declaration|erklärung|hinweis|politique|politi[ck]a|política|declaración|aviso|informativa|verklaring|seloste|polityka|zásady|tájékoztató|nyilatkozat|politik/iu;

/** A title is at most this long, in UTF-16 code units. */
const LONGEST_TITLE = 120;

/**
 * The title that tells readers what the document is: its front matter, a heading at its top, its first line.
 * Empty where none of these names privacy or data protection.
 */
export function findPolicyTitle(document: PolicyDocument): DocumentPart[] {
  const title =
    findInFrontMatter(document) ?? findHeading(document) ?? findFirstLine(document) ?? findInHtml(document);
  return title ? [title] : [];
}

function findInFrontMatter({ ast, text }: PolicyDocument): DocumentPart | undefined {
  // The front matter of other formats than YAML is a node type that mdast does not name.
  const node: (Pick<Block, "position"> & { type: string }) | undefined = ast.children[0];
  if (node?.type !== "yaml" && node?.type !== "toml") return undefined;
  const start = node.position?.start.offset ?? 0;
  const source = text.slice(start, node.position?.end.offset ?? start);
  const match = /^["']?title["']?[ \t]{0,8}[:=](.{0,200})$/imu.exec(source);
  const value = match?.[1]?.trim() ?? "";
  if (!match || !SUBJECT.test(value)) return undefined;
  const from = start + match.index + match[0].indexOf(value);
  return { quote: value, range: [from, from + value.length], section: "" };
}

/** Above the title pages have a heading or two of their own ("Legal"): one of these may only name the document in full. */
function findHeading({ headings }: PolicyDocument): DocumentPart | undefined {
  const top = headings.find(({ depth }) => depth === 1);
  const title = [headings[0], top].find((heading) => heading && SUBJECT.test(heading.title));
  return partOf(title ?? headings.slice(0, 4).find(({ title: words }) => namesDocument(words)));
}

const namesDocument = (title: string): boolean =>
  title.length <= LONGEST_TITLE && !/^\W*\d/u.test(title) && SUBJECT.test(title) && KIND.test(title);

const partOf = (heading: Heading | undefined): DocumentPart | undefined =>
  heading && { quote: heading.title, range: heading.range, section: heading.title };

/** The words before a date on one line with them. */
const DATE_LABEL = /\b(?:last|effective|updated|revised|version|date)\b/iu;

/** A line that is no heading for its place only; a sentence on privacy is no title. */
function findFirstLine({ statements }: PolicyDocument): DocumentPart | undefined {
  const [first] = statements;
  if (!first) return undefined;
  const { visible } = first;
  const date = visible.text.search(DATE_LABEL);
  const words = (date < 0 ? visible.text : visible.text.slice(0, date)).trimEnd();
  if (/[.!?:;]$/u.test(words) || !namesDocument(words)) return undefined;
  const range = [visible.sourceOffset(0), visible.sourceOffset(words.length)] as const;
  return { quote: words, range, section: first.section.heading?.title ?? "" };
}

/** A heading that is written in HTML. */
function findInHtml({ ast }: PolicyDocument): DocumentPart | undefined {
  for (const node of ast.children) {
    if (node.type !== "html" || node.value.startsWith("<!--") || !/<(?:h1|title)\b/iu.test(node.value))
      continue;
    const words = node.value
      .replace(/<[^<>]*>/gu, " ")
      .replace(/\s+/gu, " ")
      .trim();
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined || words.length > LONGEST_TITLE || !SUBJECT.test(words))
      continue;
    return { quote: words, range: [start, end], section: "" };
  }
  return undefined;
}
