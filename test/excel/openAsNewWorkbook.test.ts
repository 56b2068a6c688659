import { openAsNewWorkbook } from "#excel/openAsNewWorkbook";

/** The local host holds one workbook; of Excel this one function is asked. */
const excelThat = (createWorkbook: typeof Excel.createWorkbook) => ({ createWorkbook }) as typeof Excel;

describe("the sample as a new workbook", () => {
  it("is handed to Excel as a file", async () => {
    const opened: (string | undefined)[] = [];
    await openAsNewWorkbook(
      excelThat((base64) => Promise.resolve(void opened.push(base64))),
      "UEsDBA==",
    );

    expect(opened).toEqual(["UEsDBA=="]);
  });

  it("is a fault with Excel's reason where Excel opens none", async () => {
    const refused = Object.assign(new Error("no new window"), { name: "RichApi.Error", code: "GeneralException" });

    await expect(
      openAsNewWorkbook(
        excelThat(() => Promise.reject(refused)),
        "UEsDBA==",
      ),
    ).rejects.toMatchObject({ code: "refused", values: { detail: "GeneralException · no new window" } });
  });
});
