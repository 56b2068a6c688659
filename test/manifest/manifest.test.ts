import { fileOfProject, manifestElements } from "./readManifest";

/*
 * What Microsoft's schema lets pass and Office refuses, or shows wrongly.
 */

const elements = manifestElements();
const named = (name: string) => elements.filter((element) => element.name === name);
const values = elements.flatMap(({ attributes, text }) => [text, ...Object.values(attributes)]);
const developmentAddress = "https://localhost:3000/";

/** Width and height of a PNG, which its first chunk holds. */
function pngSize(path: string): readonly [number, number] {
  const bytes = fileOfProject(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function fileAt(address: string | undefined): string {
  expect(address).toMatch(new RegExp(`^${developmentAddress}`));
  return String(address).slice(developmentAddress.length);
}

describe("the manifest", () => {
  it("uses only https addresses, all of them of the development server, so that a build can replace them", () => {
    const addresses = values.filter(
      (value) => /^\w+:\/\//.test(value) && !value.startsWith("http://schemas.microsoft.com/"),
    );

    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.startsWith(developmentAddress))).toEqual([]);
  });

  it("has the version of package.json", () => {
    const { version } = JSON.parse(fileOfProject("package.json").toString()) as { readonly version: string };

    expect(named("Version").map(({ text }) => text)).toEqual([`${version}.0`]);
  });

  it("gives every icon in 16, 32 and 80 pixels", () => {
    for (const icon of named("Icon")) {
      const sizes = icon.children.map(({ attributes }) => attributes.size);
      expect(sizes).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
    expect(named("Icon").length).toBeGreaterThan(0);
  });

  it("names icons that have the size they claim, at most 100 kB each", () => {
    const addresses = new Map(
      named("Image").flatMap(({ attributes }) => (attributes.id ? [[attributes.id, attributes.DefaultValue]] : [])),
    );
    const claims = named("Image").flatMap(({ attributes }) =>
      attributes.size && attributes.resid
        ? [{ address: addresses.get(attributes.resid), size: Number(attributes.size) }]
        : [],
    );
    claims.push({ address: named("IconUrl")[0]?.attributes.DefaultValue, size: 32 });
    claims.push({ address: named("HighResolutionIconUrl")[0]?.attributes.DefaultValue, size: 64 });

    for (const { address, size } of claims) {
      expect([address, ...pngSize(fileAt(address))]).toEqual([address, size, size]);
      expect(fileOfProject(fileAt(address)).length).toBeLessThan(100_000);
    }
  });

  it("has exactly one resource for each resid, and uses each resource", () => {
    const resources = elements.flatMap(({ attributes }) =>
      attributes.id && attributes.DefaultValue ? [attributes.id] : [],
    );
    const used = new Set(elements.flatMap(({ attributes }) => attributes.resid ?? []));

    expect(resources.toSorted()).toEqual([...used].toSorted());
    expect(resources.filter((id) => id.length > 32)).toEqual([]);
  });

  it("has an English text for each Chinese one, within Office's lengths", () => {
    const texts = [
      ...named("DisplayName").map((element) => ({ element, limit: 125 })),
      ...named("Description")
        .filter(({ attributes }) => attributes.DefaultValue)
        .map((element) => ({ element, limit: 250 })),
      ...named("ShortStrings").flatMap(({ children }) => children.map((element) => ({ element, limit: 125 }))),
      ...named("LongStrings").flatMap(({ children }) => children.map((element) => ({ element, limit: 250 }))),
    ];

    expect(named("DefaultLocale").map(({ text }) => text)).toEqual(["zh-CN"]);
    expect(texts.length).toBeGreaterThan(5);
    for (const { element, limit } of texts) {
      const chinese = element.attributes.DefaultValue ?? "";
      const english = element.children.find(({ attributes }) => attributes.Locale === "en-US")?.attributes.Value ?? "";
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(english).toMatch(/[A-Za-z]/);
      expect(Math.max(chinese.length, english.length)).toBeLessThanOrEqual(limit);
    }
  });

  it("asks for requirement sets that exist and may be asked for", () => {
    for (const { attributes } of named("Set")) {
      // ExcelApiOnline and ExcelApiDesktop exist, and Office refuses a manifest that asks for them.
      expect(attributes.Name).toMatch(/^(ExcelApi|SharedRuntime|DialogApi|RibbonApi|AddinCommands)$/);
      expect(attributes.MinVersion ?? "1.1").toMatch(/^1\.\d+$/);
    }
    expect(named("Set").map(({ attributes }) => attributes)).toEqual([{ Name: "ExcelApi", MinVersion: "1.4" }]);
  });

  it("has at most one pane that opens with the document", () => {
    const opening = named("TaskpaneId").filter(({ text }) => text === "Office.AutoShowTaskpaneWithDocument");

    expect(opening.length).toBeLessThanOrEqual(1);
  });

  it("opens pages that the build makes", () => {
    const pages = [...named("SourceLocation"), ...named("SupportUrl"), ...named("Url")].flatMap(
      ({ attributes }) => attributes.DefaultValue ?? [],
    );

    expect(new Set(pages.map(fileAt))).toEqual(new Set(["taskpane.html", "commands.html", "support.html"]));
  });

  it("has three buttons in a group on the tab Home; two work with the pane closed", () => {
    expect(named("OfficeTab").map(({ attributes }) => attributes.id)).toEqual(["TabHome"]);
    const buttons = named("Control").map(({ children }) => {
      const label = children.find(({ name }) => name === "Label")?.attributes.resid;
      const action = children.find(({ name }) => name === "Action");
      return [
        elements.find(({ attributes }) => attributes.id === label)?.attributes.DefaultValue,
        action?.attributes.type,
        action?.children.find(({ name }) => name === "FunctionName")?.text,
      ];
    });
    expect(buttons).toEqual([
      ["生成自评报告", "ExecuteFunction", "generateReport"],
      ["校验", "ExecuteFunction", "checkWorkbook"],
      ["打开面板", "ShowTaskpane", undefined],
    ]);
  });
});
