import { beforeEach, describe, expect, it, vi } from "vitest";
import type { InputBoxOptions } from "vscode";
import { askReason } from "../src/ask-reason.ts";

const { showInputBox } = vi.hoisted(() => ({
  showInputBox: vi.fn<(options: InputBoxOptions) => Promise<string | undefined>>(),
}));
vi.mock("vscode", () => ({ window: { showInputBox } }));

const next = vi.fn();
const finding = { uri: "file:///privacy.md", ruleId: "gdpr/vague-recipients", fingerprint: "f" };

beforeEach(() => {
  showInputBox.mockReset();
  next.mockReset();
});

describe("the command that suppresses beside the document", () => {
  it("goes to the server with the reason that the writer gives", async () => {
    showInputBox.mockResolvedValue(" Counsel agreed. ");
    await askReason("policylint.suppress", [finding], next);
    expect(next.mock.calls).toEqual([["policylint.suppress", [{ ...finding, reason: "Counsel agreed." }]]]);
    expect(showInputBox.mock.calls[0]?.[0].title).toBe("Suppress gdpr/vague-recipients");
  });

  it("does not go there without a reason", async () => {
    showInputBox.mockResolvedValue(undefined);
    await askReason("policylint.suppress", [finding], next);
    expect(next).not.toHaveBeenCalled();
    const validate = showInputBox.mock.calls[0]?.[0].validateInput;
    expect(["", "  ", "why"].map((value) => validate?.(value))).toEqual([
      "A suppression needs a reason.",
      "A suppression needs a reason.",
      undefined,
    ]);
  });
});

it("another command goes to the server as it is", async () => {
  await askReason("policylint.other", [finding], next);
  expect(next.mock.calls).toEqual([["policylint.other", [finding]]]);
  expect(showInputBox).not.toHaveBeenCalled();
});
