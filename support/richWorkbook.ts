import { bytesOf, done } from "./engine";
import { startEngine } from "./startEngine";

/** `ChartType.Col` and `PictureInsertType.PlaceOverCells`: enums of a declaration file, which have no values at run time. */
const columnChart = 21;
const placeOverCells = 0;

/** A picture of one pixel. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/**
 * A workbook with a little of everything that people keep in theirs. `Data` holds a table of numbers
 * at A1:C5 and most of the objects; `Other` is referred to; `Hidden` is hidden.
 */
export async function richWorkbook(): Promise<Uint8Array> {
  const engine = await startEngine();
  const file = engine.NewFile();
  done(file.SetSheetName("Sheet1", "Data"));
  done(file.NewSheet("Other"));
  done(file.NewSheet("Hidden"));
  done(file.NewSheet("It's"));
  done(file.NewSheet("Pivot"));
  const rows = [
    ["Region", "Plan", "Actual"],
    ["North", 100, 90],
    ["South", 200, 210],
    ["East", 50, 0],
    ["West", 75.5, 75.25],
  ];
  for (const sheet of ["Data", "Other"]) {
    rows.forEach((row, index) => done(file.SetSheetRow(sheet, `A${index + 1}`, row)));
  }
  done(file.SetCellFormula("Data", "D2", "C2/B2"));
  done(file.SetCellFormula("Data", "D6", "SUM(B2:B5)"));
  done(file.SetCellStr("Data", "A10", "001"));
  done(file.SetCellStr("Data", "A11", "  spaces and\nlines "));
  done(
    file.SetCellRichText("Data", "A12", [{ Text: "plain " }, { Text: "bold", Font: { Bold: true, Color: "FF0000" } }]),
  );
  done(file.SetCellBool("Data", "A13", true));
  done(file.SetCellValue("Data", "A14", 45413));
  const style = (options: Parameters<typeof file.NewStyle>[0]) => done(file.NewStyle(options)).style;
  done(file.SetCellStyle("Data", "A14", "A14", style({ CustomNumFmt: 'yyyy"年"m"月"d"日"' })));
  done(
    file.SetCellStyle(
      "Data",
      "A1",
      "C1",
      style({
        Font: { Bold: true, ColorTheme: 4, ColorTint: 0.4 },
        Fill: { Type: "pattern", Pattern: 1, Color: ["DDEBF7"] },
        Border: [{ Type: "bottom", Color: "4472C4", Style: 2 }],
      }),
    ),
  );
  done(file.SetCellStyle("Data", "D2", "D2", style({ NumFmt: 10, Protection: { Locked: false } })));
  done(file.MergeCell("Data", "A20", "C20"));
  done(file.SetCellStr("Data", "A20", "merged"));
  done(file.SetCellHyperLink("Data", "A21", "https://example.com/", "External", { Display: "site", Tooltip: "tip" }));
  done(file.SetCellStr("Data", "A21", "site"));
  done(file.SetCellHyperLink("Data", "A22", "Other!A1", "Location"));
  done(file.SetCellStr("Data", "A22", "there"));

  const red = done(
    file.NewConditionalStyle({ Font: { Color: "9A0511" }, Fill: { Type: "pattern", Pattern: 1, Color: ["FEC7CE"] } }),
  ).style;
  done(file.SetConditionalFormat("Data", "C2:C5", [{ Type: "cell", Criteria: "<", Value: "80", Format: red }]));
  done(
    file.SetConditionalFormat("Data", "B2:B5", [
      { Type: "data_bar", MinType: "min", MaxType: "max", BarColor: "638EC6", Criteria: "=", BarSolid: true },
    ]),
  );
  done(
    file.AddDataValidation("Data", {
      Sqref: "A2:A5",
      Type: "list",
      Formula1: '"North,South,East,West"',
      AllowBlank: true,
      ShowErrorMessage: true,
    }),
  );
  done(file.AddComment("Data", { Cell: "B2", Author: "auditor", Paragraph: [{ Text: "checked" }] }));
  done(
    file.AddPictureFromBytes("Data", "H20", {
      Extension: ".png",
      File: new Uint8Array(png),
      Format: {},
      InsertType: placeOverCells,
    }),
  );
  done(
    file.AddChart("Data", "H2", {
      Type: columnChart,
      Series: [{ Name: "Data!$B$1", Categories: "Data!$A$2:$A$5", Values: "Data!$B$2:$B$5" }],
      Title: { Paragraph: [{ Text: "Plan" }] },
    }),
  );
  done(file.AddSparkline("Data", { Location: ["E2"], Range: ["Data!B2:C2"] }));
  done(file.AddTable("Other", { Range: "A1:C5", Name: "Regions", StyleName: "TableStyleMedium2" }));
  done(
    file.AddPivotTable({
      DataRange: "Data!A1:C5",
      PivotTableRange: "Pivot!A3:C10",
      Rows: [{ Data: "Region" }],
      Data: [{ Data: "Plan", Subtotal: "Sum", Name: "Sum of Plan" }],
    }),
  );

  done(file.SetDefinedName({ Name: "Numbers", RefersTo: "Data!$B$2:$C$5", Comment: "plan and actual" }));
  done(file.SetDefinedName({ Name: "Two", RefersTo: "Data!$A$1:$A$2,Data!$C$1:$C$2" }));
  done(file.SetDefinedName({ Name: "Rate", RefersTo: "0.25" }));
  done(file.SetDefinedName({ Name: "Unit", RefersTo: '"万元"' }));
  done(file.SetDefinedName({ Name: "Lost", RefersTo: "#REF!$A$1" }));
  done(file.SetDefinedName({ Name: "Table", RefersTo: "Regions[#All]" }));
  done(file.SetDefinedName({ Name: "Local", RefersTo: "Other!$A$1:$B$2", Scope: "Other" }));
  done(file.SetDefinedName({ Name: "_xlnm.Print_Area", RefersTo: "Data!$A$1:$D$20", Scope: "Data" }));
  done(file.SetHeaderFooter("Data", { OddHeader: "&C&A", OddFooter: "&RPage &P" }));
  done(file.SetSheetVisible("Hidden", false));
  done(file.SetCellStr("It's", "A1", "quoted"));
  done(file.SetCellFormula("It's", "B1", "Data!B2*2"));
  return bytesOf(file);
}
