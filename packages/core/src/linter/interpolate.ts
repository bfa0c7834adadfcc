import type { MessagePlaceholderData } from "@eslint/core";

/** Fills `{{ name }}` in a message from `data`; a name that `data` lacks stays as it is written. */
export function interpolate(text: string, data: MessagePlaceholderData | undefined): string {
  if (!data || !text.includes("{{")) return text;
  return text.replace(/\{\{([^{}]+)\}\}/gu, (placeholder, name: string) => {
    const key = name.trim();
    return Object.hasOwn(data, key) ? String(data[key]) : placeholder;
  });
}
