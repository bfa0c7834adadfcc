import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";
import { escapeControls } from "../escape.ts";

/**
 * Code points that XML 1.0 knows no way to write, with those that drive a terminal or let text pose as other text.
 * Tabs and line ends stay.
 */
const unsafe =
  /[^\t\n\u0020-\u007e\u00a0-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text of a policy for an element or an attribute, where `escape` cannot harm what a reader compares. */
export function xmlText(text: string): string {
  return text.replace(unsafe, (character) =>
    /[\ud800-\udfff\ufffe\uffff]/u.test(character) ? "\ufffd" : escapeControls(character),
  );
}

/** Elements, each on a line of its own. */
export function onLines(elements: readonly Element[]): (Element | string)[] {
  return elements.length > 0 ? [...elements.flatMap((element) => ["\n", element]), "\n"] : [];
}

/** A document of XML 1.0 in UTF-8. */
export function xmlDocument(root: Element): string {
  const declaration = { type: "instruction", name: "xml", value: 'version="1.0" encoding="utf-8"' } as const;
  const text = toXml([declaration, { type: "text", value: "\n" }, root], { closeEmptyElements: true });
  // The library leaves ">" alone, which ends a CDATA section that text must not hold the end of.
  return `${text.replaceAll("]]>", "]]&gt;")}\n`;
}
