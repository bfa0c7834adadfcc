import { afterEach, expect, it } from "vitest";
import { Client } from "./support/client.ts";

let client: Client | undefined;

afterEach(async () => {
  await client?.stop();
  client = undefined;
});

const uri = "file:///nowhere/privacy.md";

it("publishes", async () => {
  client = await Client.start();
  await client.open(uri, "# Privacy Policy\n\nAcme Ltd is great.\n");
  const d = await client.diagnostics(uri);
  console.log(JSON.stringify(d.slice(0, 3), null, 1), client.stderr);
  expect(d.length).toBeGreaterThan(0);
});
