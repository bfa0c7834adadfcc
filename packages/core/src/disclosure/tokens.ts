import type { VisibleText } from "../document/types.ts";
import { findAddresses } from "./find-addresses.ts";

export type TokenKind = "word" | "number" | "email" | "url";

/** A word of a visible text, normalised so that phrases and policies meet on the same form. */
export interface Token {
  /** Lower case, without apostrophes, zero-width characters or hyphens. */
  readonly word: string;
  readonly kind: TokenKind;
  /** Offsets into the visible text; two tokens of one contraction ("don't") share its letters. */
  readonly start: number;
  readonly end: number;
  /** Does it begin with a capital letter? Names do. */
  readonly capital: boolean;
}

const CONTRACTIONS: Readonly<Record<string, string>> = {
  ll: "will",
  re: "are",
  ve: "have",
  d: "would",
  m: "am",
};

const TOP_LEVEL_DOMAINS = new Set(
  "com org net io dev app ai co uk eu de fr ie nl es it pl se dk fi no at ch be pt us ca au nz in info biz me example tech cloud online site gov edu life xyz shop gg tv".split(
    " ",
  ),
);

const CANNOT = "cannot";
const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;
const CAPITAL = /\p{Lu}/u;

function isWordCode(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return LETTER_OR_DIGIT.test(text.charAt(index));
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2018;
const isInvisible = (code: number): boolean =>
  code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
const isNumber = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
};

class Tokenizer {
  readonly tokens: Token[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  run(): Token[] {
    const text = this.#text;
    let position = 0;
    for (const { start, end, kind } of findAddresses(text)) {
      this.#words(position, start);
      this.tokens.push({ word: text.slice(start, end).toLowerCase(), kind, start, end, capital: false });
      position = end;
    }
    this.#words(position, text.length);
    return this.tokens;
  }

  #words(from: number, to: number): void {
    let index = from;
    while (index < to) {
      if (!isWordCode(this.#text, index)) {
        index++;
        continue;
      }
      const start = index;
      let dotted = false;
      let apostrophe = -1;
      while (index < to) {
        if (isWordCode(this.#text, index)) {
          index++;
          continue;
        }
        const code = this.#text.charCodeAt(index);
        const joins = index + 1 < to && isWordCode(this.#text, index + 1);
        if (isInvisible(code)) index++;
        else if (code === 0x2e && joins) {
          dotted = true;
          index++;
        } else if (code === 0x2c && joins && isDigit(this.#text, index - 1) && isDigit(this.#text, index + 1))
          index++;
        else if (isApostrophe(code) && joins && apostrophe < 0) apostrophe = index++;
        else if (code === 0x2d && joins && index - start === 1 && /e/iu.test(this.#text.charAt(start)))
          index++;
        else break;
      }
      if (dotted) this.#dotted(start, index);
      else this.#word(start, index, apostrophe);
    }
  }

  /** "ico.org.uk" is an address, "U.S" and "e.g" are one word, "data.We" is two. */
  #dotted(start: number, end: number): void {
    const parts = this.#text.slice(start, end).split(".");
    const last = parts.at(-1)?.toLowerCase() ?? "";
    if (parts.every((part) => part.length === 1 && !isNumber(part)) || parts.every(isNumber)) {
      this.#push(start, end, parts.every(isNumber) ? parts.join(".") : parts.join(""));
    } else if (TOP_LEVEL_DOMAINS.has(last)) {
      const word = this.#text.slice(start, end).toLowerCase();
      this.tokens.push({ word, kind: "url", start, end, capital: false });
    } else {
      let offset = start;
      for (const part of parts) {
        const apostrophe = part.search(/['’‘]/u);
        if (part) this.#word(offset, offset + part.length, apostrophe < 0 ? -1 : offset + apostrophe);
        offset += part.length + 1;
      }
    }
  }

  #word(start: number, end: number, apostrophe: number): void {
    if (apostrophe < 0) {
      const word = this.#text.slice(start, end);
      if (word.length === CANNOT.length && word.toLowerCase() === CANNOT) {
        this.#push(start, start + 3, "can");
        this.#push(start + 3, end, "not");
      } else this.#push(start, end, word);
      return;
    }
    const before = this.#text.slice(start, apostrophe);
    const after = this.#text.slice(apostrophe + 1, end).toLowerCase();
    if (after === "t" && /n$/iu.test(before)) {
      const verb = before.slice(0, -1).toLowerCase();
      this.#push(start, apostrophe - 1, verb === "wo" ? "will" : verb === "ca" ? "can" : verb);
      this.#push(apostrophe - 1, end, "not");
      return;
    }
    const ending = CONTRACTIONS[after];
    this.#push(start, apostrophe, before);
    if (ending) this.#push(apostrophe, end, ending);
    else if (after !== "s") this.#push(apostrophe + 1, end, after);
  }

  #push(start: number, end: number, raw: string): void {
    let word = raw.toLowerCase();
    if (NOT_PLAIN.test(word)) word = word.replace(LEFT_OUT, "");
    if (!word) return;
    const kind = isNumber(word) ? "number" : "word";
    this.tokens.push({ word, kind, start, end, capital: startsWithCapital(this.#text, start) });
  }
}

/** Whatever is not a plain word, and what of it the normal form leaves out: thousands separators, hyphens, invisible characters. */
const NOT_PLAIN = /[^a-z0-9]/u;
const LEFT_OUT = /[,\u00ad\u200b-\u200f\u2060\ufeff-]/gu;

function startsWithCapital(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text.charAt(index));
}

function isDigit(text: string, index: number): boolean {
  return isNumber(text.charAt(index));
}

/** The words of a text, in order. Linear in its length. */
export function tokenize(visible: Pick<VisibleText, "text">): Token[] {
  return new Tokenizer(visible.text).run();
}
