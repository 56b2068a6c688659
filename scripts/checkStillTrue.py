"""
Opens the generated workbook in LibreOffice, changes every input cell of the tables by itself, and looks
whether the cell beside the report turns each time, and turns back: `npm run check:still-true`.

Needs LibreOffice and its bridge to Python (python3-uno). The input cells are those of the named ranges
in the workbook before it was generated.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table.CellContentType import EMPTY, FORMULA, VALUE

SOURCE = Path("assets/sample.xlsx")
GENERATED = Path(sys.argv[1] if len(sys.argv) > 1 else "output/sample-自评报告.xlsx")
TABLES = ["预算表", "指标表", "基本信息", "报告模板", "评分设置"]
SAME = "报告与表格一致"
SECONDS_TO_START = 120


def connect(profile: str):
    """Starts LibreOffice and gives its desktop and the process."""
    pipe = f"still-true-{time.monotonic_ns()}"
    process = subprocess.Popen(
        ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(SECONDS_TO_START * 2):
        try:
            remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote), process
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not start")


def load(desktop, path: Path):
    hidden = PropertyValue(Name="Hidden", Value=True)
    return desktop.loadComponentFromURL(path.resolve().as_uri(), "_blank", 0, (hidden,))


def input_cells(document):
    """Sheet, column and row of every cell of the named ranges, without those that a merged cell covers."""
    for name in TABLES:
        if not document.NamedRanges.hasByName(name):
            continue
        area = document.NamedRanges.getByName(name).ReferredCells
        address = area.RangeAddress
        sheet = document.Sheets.getByIndex(address.Sheet)
        for row in range(address.StartRow, address.EndRow + 1):
            for column in range(address.StartColumn, address.EndColumn + 1):
                cursor = sheet.createCursorByRange(sheet.getCellByPosition(column, row))
                cursor.collapseToMergedArea()
                merged = cursor.RangeAddress
                if (merged.StartColumn, merged.StartRow) == (column, row):
                    yield sheet.Name, column, row


def banner(document):
    """The cell beside the report that compares."""
    sheet = document.Sheets.getByName("自评报告")
    for row in range(200):
        cell = sheet.getCellByPosition(1, row)
        if SAME in cell.Formula:
            return cell
    raise SystemExit("no comparing formula on 自评报告")


def changed(cell):
    """Gives the cell another content of its kind; gives what puts the old one back."""
    if cell.Type == VALUE:
        old = cell.Value
        cell.Value = old + 0.01
        return lambda: setattr(cell, "Value", old)
    old, kind = (cell.Formula, FORMULA) if cell.Type == FORMULA else (cell.String, cell.Type)
    # The same length: only the content tells.
    cell.String = "改" if kind == EMPTY else ("改" if old[:1] != "改" else "变") + old[1:]
    return lambda: setattr(cell, "Formula" if kind == FORMULA else "String", old)


def main() -> int:
    complaints = []
    checked = 0
    with tempfile.TemporaryDirectory() as profile:
        desktop, process = connect(profile)
        try:
            source = load(desktop, SOURCE)
            cells = list(input_cells(source))
            source.close(True)
            document = load(desktop, GENERATED)
            document.calculateAll()
            report = banner(document)
            if report.String != SAME:
                complaints.append(f"nothing was changed, and the cell says {report.String}")
            for sheet, column, row in cells:
                cell = document.Sheets.getByName(sheet).getCellByPosition(column, row)
                restore = changed(cell)
                document.calculateAll()
                if report.String == SAME:
                    complaints.append(f"{sheet} row {row + 1} column {column + 1} was changed, and the cell did not turn")
                restore()
                document.calculateAll()
                if report.String != SAME:
                    complaints.append(f"{sheet} row {row + 1} column {column + 1} was put back, and the cell says {report.String}")
                checked += 1
            document.close(True)
        finally:
            try:
                desktop.terminate()
            except Exception:  # The office ends while it answers.
                pass
            process.wait(timeout=60)
    print(f"LibreOffice: {checked} input cells changed one by one; the cell beside the report turned and turned back {checked - len(complaints)} times.")
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints or checked == 0 else 0


sys.exit(main())
