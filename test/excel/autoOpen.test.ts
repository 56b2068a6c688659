import { documentAutoOpen } from "#excel/autoOpen";

/** The document's settings as Office keeps them; the real ones live in Excel alone. */
function officeWith(saved: "succeeded" | "failed") {
  const kept = new Map<string, unknown>();
  const settings = {
    get: (name: string) => kept.get(name) ?? null,
    set: (name: string, value: unknown) => void kept.set(name, value),
    remove: (name: string) => void kept.delete(name),
    saveAsync: (done: (result: object) => void) => done({ status: saved, error: { message: "read-only" } }),
  };
  // Only what the switch uses is there.
  return {
    kept,
    office: {
      context: { document: { settings } },
      AsyncResultStatus: { Succeeded: "succeeded" },
    } as unknown as typeof Office,
  };
}

describe("opening the pane with the document", () => {
  it("is kept under the name that Office looks for, and taken away again", async () => {
    const { kept, office } = officeWith("succeeded");
    const autoOpen = documentAutoOpen(office);

    await autoOpen.set(true);
    expect([...kept]).toEqual([["Office.AutoShowTaskpaneWithDocument", true]]);
    expect(autoOpen.isOn()).toBe(true);
    await autoOpen.set(false);
    expect(autoOpen.isOn()).toBe(false);
  });

  it("is told where it could not be kept", async () => {
    await expect(documentAutoOpen(officeWith("failed").office).set(true)).rejects.toThrow("read-only");
  });
});
