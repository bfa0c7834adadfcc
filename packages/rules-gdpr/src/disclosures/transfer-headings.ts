/** Headings under which transfers and their safeguards are expected. */
export const TRANSFER_HEADINGS: readonly string[] = [
  "International transfers",
  "International data transfers",
  "Where your data goes",
  "Transfers outside the EEA",
  "Cross-border transfers",
  "Data location",
  "Where we store your data",
  "Transfers to third countries",
  "Overseas transfers",
  "Transfer of your personal data",
];
