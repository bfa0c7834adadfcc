import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where Debian puts it; another place can be named by the environment. */
const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** Is there a browser to open pages in? */
export const hasBrowser = existsSync(executablePath);

if (!hasBrowser) {
  console.warn(
    `\nSKIPPED: no ${executablePath}, so no page was opened in a browser. Debian's package is "chromium".\n`,
  );
}

/** Starts a headless browser that itself asks for nothing from the network. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
