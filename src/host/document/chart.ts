import { type Area, absoluteAreaName, quotedSheetName } from "#host/vocabulary/cellAddress";
import type { SeriesReferences } from "./addedChart";
import { seriesElements } from "./chartParts";
import type { Sheet } from "./sheet";
import type { WorkbookDocument } from "./workbookDocument";
import type { XmlElement } from "./xmlElement";

/** A chart of the file that was opened: its part is kept but for the references that are set anew. */
export interface OpenedChart {
  readonly id: string;
  readonly name: string;
  readonly partName: string;
}

/** Charts of the sheet's drawing, in its order; those of chart sheets and in groups are not among them. */
export function openedCharts({ parts }: WorkbookDocument, sheet: Sheet): OpenedChart[] {
  const drawings = parts
    .relationships(sheet.partName)
    .filter(({ kind, target }) => kind === "drawing" && parts.has(target));
  return drawings.flatMap(({ target: drawing }) => {
    const charts = new Map(
      parts
        .relationships(drawing)
        .flatMap(({ id, kind, target }) => (kind === "chart" && parts.has(target) ? [[id, target] as const] : [])),
    );
    return parts
      .xml(drawing)
      .elements.flatMap((anchor) => anchor.childrenNamed("graphicFrame"))
      .flatMap((frame) => {
        const properties = frame.child("nvGraphicFramePr")?.child("cNvPr");
        const reference = frame.child("graphic")?.child("graphicData")?.child("chart");
        const id = [...(reference?.attributes ?? [])].find(([name]) => name.endsWith(":id"))?.[1];
        const partName = charts.get(id ?? "");
        return partName === undefined
          ? []
          : [
              {
                id: `${drawing}#${properties?.attribute("id") ?? ""}`,
                name: properties?.attribute("name") ?? "",
                partName,
              },
            ];
      });
  });
}

/** The series of a table whose first row names them and whose first column names the categories. */
export function seriesByColumns(sheet: Sheet, area: Area): SeriesReferences[] {
  const reference = (part: Partial<Area>): string =>
    `${quotedSheetName(sheet.name)}!${absoluteAreaName({ ...area, ...part })}`;
  const body = { top: area.top + 1 };
  return Array.from({ length: area.right - area.left }, (_, index) => {
    const column = { left: area.left + 1 + index, right: area.left + 1 + index };
    return {
      name: reference({ ...column, bottom: area.top }),
      categories: reference({ ...body, right: area.left }),
      values: reference({ ...column, ...body }),
    };
  });
}

/**
 * Gives an opened chart other cells to show. Its series keep their looks where they are as many as before;
 * otherwise bars are made anew, and anything else is left alone and answered with false.
 */
export function redirectSeries(
  document: WorkbookDocument,
  { partName }: OpenedChart,
  series: readonly SeriesReferences[],
): boolean {
  const plots = (document.parts.xml(partName).child("chart")?.child("plotArea")?.elements ?? []).filter((plot) =>
    plot.child("ser"),
  );
  const places = plots
    .flatMap((plot) => plot.childrenNamed("ser"))
    .map((element) => ({
      name: referenceIn(element.child("tx")),
      categories: referenceIn(element.child("cat")),
      values: referenceIn(element.child("val")),
    }));
  const [plot] = plots;
  if (places.length === series.length && places.every(({ name, categories, values }) => name && categories && values)) {
    places.forEach(({ name, categories, values }, index) => {
      redirect(name, series[index]?.name);
      redirect(categories, series[index]?.categories);
      redirect(values, series[index]?.values);
    });
  } else if (plots.length === 1 && plot?.name === "c:barChart") {
    const old = plot.childrenNamed("ser");
    const first = plot.children.findIndex((node) => node === old[0]);
    old.forEach((element) => plot.remove(element));
    plot.children.splice(first, 0, ...seriesElements(series));
  } else {
    return false;
  }
  document.parts.treeChanged(partName);
  return true;
}

function referenceIn(holder: XmlElement | undefined): XmlElement | undefined {
  return holder?.child("strRef") ?? holder?.child("numRef");
}

/** The values that the file remembers beside a reference are those of the old cells. */
function redirect(reference: XmlElement | undefined, formula: string | undefined): void {
  const holder = reference?.child("f");
  if (!reference || !holder || formula === undefined) {
    return;
  }
  holder.text = formula;
  for (const cache of [...reference.childrenNamed("strCache"), ...reference.childrenNamed("numCache")]) {
    reference.remove(cache);
  }
}
