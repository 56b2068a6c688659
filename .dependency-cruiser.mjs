/**
 * Which folder may import which: the layers of the product. Each comment speaks to whoever just broke
 * its rule. `npm run imports` checks `src/`, `support/` and `scripts/`; test/architecture runs the same
 * rules with the tests.
 */

/** What every file of `folder` may import, and nothing else. */
function only(folder, allowed, comment) {
  return {
    name: `${folder.replaceAll("/", "-")}-stays-in-its-layer`,
    comment,
    severity: "error",
    from: { path: `^src/${folder}/` },
    to: { pathNot: allowed },
  };
}

const bigJs = "^node_modules/(@types/)?big\\.js/";
const liquidjs = "^node_modules/liquidjs/";

/** The file of one check, named after its id in kebab-case; what several checks share is named otherwise. */
const checkFiles = "^src/core/check/.+/[a-z0-9]+-[a-z0-9-]+\\.ts$";

/** A stage of the core: its own folder, the model, the words of the domain and the numbers. */
function stage(folder, comment, more = []) {
  return only(`core/${folder}`, [`^src/core/(${folder}|model|number|vocabulary)/`, bigJs, ...more], comment);
}

/** A room of the report: its own folder, the rooms before it, what a report is made from, and what every stage knows. */
function room(folder, before, comment, more = []) {
  const rooms = [folder, ...before].join("|");
  return only(
    `core/report/${folder}`,
    [
      `^src/core/report/(${rooms})/`,
      "^src/core/report/renderReport\\.types\\.ts$",
      "^src/core/(model|number|messages|vocabulary)/",
      bigJs,
      ...more,
    ],
    `${comment} The rooms and their order stand at the head of core/report/renderReport.ts.`,
  );
}

/** A room of the local host: its own folder and those that it may know. */
function hostRoom(folder, known, comment, more = []) {
  return only(`host/${folder}`, [`^src/host/(${[folder, ...known].join("|")})/`, ...more], comment);
}

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "These files import each other in a circle, so neither can be read or tested alone. Move what both need into a third file.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-tests-in-the-product",
      comment: "The product imports something from test/. Move it to where the product can own it, or pass it in.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|scripts|support)/" },
    },
    {
      name: "tests-are-at-the-end",
      comment:
        "Nothing but tests may import a test. What a script needs, too, goes into support/, on which both stand.",
      severity: "error",
      from: { path: "^(scripts|support)/" },
      to: { path: "^test/" },
    },
    {
      name: "support-knows-no-scripts",
      comment: "Scripts and tests stand on support/, which knows the product alone. Move what both need into support/.",
      severity: "error",
      from: { path: "^support/" },
      to: { path: "^scripts/" },
    },
    {
      name: "every-import-is-found",
      comment: "This import leads nowhere. Check its spelling, and the aliases under `imports` in package.json.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "shipped-imports-are-dependencies",
      comment: "The product imports a development dependency, or a package that package.json does not list.",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        dependencyTypesNot: ["type-only"],
        // Types of a package live in a package of their own.
        pathNot: "^node_modules/@types/",
      },
    },

    only(
      "core",
      ["^src/core/", bigJs, liquidjs],
      "The core is pure: it knows no Excel, no screen and no file. Take what you need as a parameter, and let app or the outer layers fetch it.",
    ),
    only(
      "core/model",
      ["^src/core/(model|vocabulary)/", bigJs],
      "The model stands below everything but words. If a type needs a stage, the type belongs to that stage.",
    ),
    only(
      "core/vocabulary",
      ["^src/core/(vocabulary|model)/", bigJs],
      "The words of the domain are lists and patterns that every stage reads by. What is done with a word belongs to the stage that does it.",
    ),
    {
      name: "the-vocabulary-takes-types-alone",
      comment:
        "A word may be keyed by a type of the model, and the model is made of words: a value taken from it would close the circle. Use `import type`, or move the list here.",
      severity: "error",
      from: { path: "^src/core/vocabulary/" },
      to: { path: "^src/core/model/", dependencyTypesNot: ["type-only"] },
    },
    only(
      "core/number",
      ["^src/core/(number|model|vocabulary)/", bigJs],
      "Numbers stand below the stages: rounding and display know nothing of tables and reports.",
    ),
    stage(
      "parse",
      "Reading a table judges and computes nothing. Hand the rows on; the next stage works on them. What is noticed on the way is told with the check's own file.",
      [checkFiles],
    ),
    stage(
      "form",
      "The form says which cells are which table, and what stands around them; what a row of a table says is parse's work. What is noticed on the way is told with the check's own file.",
      ["^src/core/parse/", checkFiles],
    ),
    stage("calculate", "A formula takes typed rows and gives numbers. It reads no grid and writes no sentence."),
    stage(
      "check",
      "A check judges what parse and calculate have left in the model. Put what it needs to know into the results.",
      ["^src/core/messages/zhCN/terms\\.ts$"],
    ),
    stage(
      "messages",
      "Wording depends on an issue and its values only; what a check says stands in the check's file. Put what the sentence must say into the values.",
    ),
    stage(
      "report",
      "The report is rendered from results. It computes no rate that a table holds, or prose and table would differ. What is wrong in a template is told with the check's own file.",
      [liquidjs, "^src/core/messages/", checkFiles],
    ),
    stage(
      "plan",
      "A plan says what to write. What is true was decided before, in calculate, check and report; what stands in the way of writing is told with the check's own file.",
      ["^src/core/messages/", checkFiles],
    ),
    room("prose", [], "Sentences know no tables and no template. Hand them pieces."),
    room("values", ["prose"], "A value knows how it prints, and not who asks for it or with which filter.", [liquidjs]),
    room(
      "names",
      ["prose", "values"],
      "A name gives a value of the tables. What is made of it is the work of a filter.",
      [liquidjs],
    ),
    room(
      "filters",
      ["prose", "values"],
      "A filter takes a value and gives one, whatever its name. It knows no tables.",
      [liquidjs],
    ),
    room(
      "template",
      ["prose", "values", "names", "filters"],
      "Carrying a template out ends with pieces. Which outline it is, and how it is laid out, others know.",
      [liquidjs, checkFiles],
    ),
    room("outlines", [], "An outline is a list of rows, like a template of the user's. It needs no program."),
    room("layout", [], "The layout measures finished paragraphs. It needs neither values nor a template."),
    room(
      "document",
      ["prose", "values", "layout"],
      "A document is made of paragraphs that stand on the worksheet. It renders nothing anew.",
    ),

    only(
      "app",
      ["^src/(app|core|word)/"],
      "A use case talks to the outer world through ports. Add what you need to app/ports.ts and let the gateway provide it.",
    ),
    only(
      "word",
      [
        "^src/word/",
        "^src/core/(model|messages|number)/",
        "^src/core/report/layout/pageLayout\\.ts$",
        "^node_modules/(docx|fflate)/",
      ],
      "This layer sets a finished report as a Word document. What the report says was decided before, in core.",
    ),
    {
      name: "only-word-knows-docx",
      comment:
        "Only src/word knows the library that writes Word documents, so that another one can take over. Go through its function.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/word/" },
      to: { path: "^node_modules/docx/" },
    },
    only(
      "excel",
      ["^src/excel/", "^src/app/(ports|workbookFault)\\.ts$", "^src/core/model/"],
      "The gateway carries cells to and from Excel and decides nothing. A decision belongs to the core, or to a use case in app.",
    ),
    only(
      "excel/aspects",
      ["^src/excel/(aspects/|asTyped\\.ts$)", "^src/core/model/"],
      "What a thing's state is, and how it is read and put back, does not depend on which operation changed it.",
    ),
    only(
      "excel/operations",
      ["^src/excel/(operations/|aspects/|asTyped\\.ts$)", "^src/core/model/"],
      "An operation says how it is written and what it touches. Judging what may be put back is the work of excel/undo.",
    ),
    {
      name: "host-stays-in-its-layer",
      comment: "The local host knows Excel and not this product. Product knowledge belongs above the gateway.",
      severity: "error",
      from: { path: "^src/host/" },
      to: {
        pathNot: ["^src/host/", "^node_modules/(fflate|@microsoft/office-js|@types/office-js)/"],
        // Node's own modules have a rule of their own.
        dependencyTypesNot: ["core"],
      },
    },
    hostRoom("vocabulary", [], "Cells, values, dates and Excel's refusals stand below everything in the host."),
    hostRoom(
      "formula",
      ["vocabulary"],
      "A formula is a text with a grammar. What its cells hold is known to cells, which asks here what the text says.",
    ),
    hostRoom(
      "format",
      ["vocabulary"],
      "A number format is a text with a grammar. Hand it the number and what the display depends on.",
    ),
    hostRoom("package", [], "The package is a zip of named parts. What the parts mean belongs to document.", [
      "^src/host/openError\\.ts$",
      "^node_modules/fflate/",
    ]),
    hostRoom(
      "document",
      ["vocabulary", "formula", "format", "package"],
      "The document is the file: parts, trees, an index of cells. What Excel does with them belongs to cells.",
      ["^src/host/openError\\.ts$", "^node_modules/fflate/"],
    ),
    hostRoom(
      "cells",
      ["vocabulary", "formula", "format", "document"],
      "Excel's behaviour knows no object model. Which member of Office.js asks for it is the business of objects.",
      ["^src/host/hostOptions\\.ts$"],
    ),
    hostRoom(
      "protocol",
      ["vocabulary"],
      "The protocol carries requests to whatever objects it is given. What a range or a sheet does belongs to objects and cells.",
      ["^src/host/(hostOptions|hostRequest|faultPlan)\\.ts$"],
    ),
    hostRoom(
      "objects",
      ["vocabulary", "document", "cells", "protocol"],
      "An object lists the members of Office.js, and lets cells do the work. It knows neither formulas nor formats, nor who opened the workbook.",
    ),
    {
      name: "no-other-engine-in-the-product",
      comment:
        "The workbook is held once, in host/document. excelize-wasm and other libraries are oracles of the tests.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^node_modules/(excelize-wasm|exceljs)/" },
    },
    {
      name: "cli-is-an-entry",
      comment: "The command line wires app, excel and host. It has no business with the pane.",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^src/(taskpane|localpage)/" },
    },
    {
      name: "nothing-imports-an-entry",
      comment: "The pane and the command line are where the product starts; nothing below may know them.",
      severity: "error",
      from: { path: "^src/(core|app|excel|host|word)/" },
      to: { path: "^src/(cli|commands|taskpane|localpage)/" },
    },
    only(
      "commands",
      [
        "^src/commands/",
        "^src/app/",
        "^src/excel/gateway\\.ts$",
        "^src/core/(model|messages|number)/",
        "^src/core/assess\\.ts$",
        "^src/taskpane/language/language\\.ts$",
      ],
      "A ribbon button calls a use case and says what came of it. Decisions belong to app and core; the pane has a page of its own.",
    ),
    {
      name: "only-the-entry-of-the-pane-knows-excel",
      comment:
        "The pane runs without Excel in tests and in a browser tab. Take a function as a prop; src/taskpane/index.tsx wires it.",
      severity: "error",
      from: { path: "^src/taskpane/", pathNot: "^src/taskpane/index\\.tsx$" },
      to: { path: "^src/(excel|host)/" },
    },
    {
      name: "the-pane-shows-what-app-decides",
      comment:
        "The pane shows what a use case hands it: from the core it takes the vocabulary, the wording, the display of numbers and the template's reference, and the type of an assessment. Let app do the rest.",
      severity: "error",
      from: { path: "^src/taskpane/" },
      to: {
        path: "^src/",
        pathNot: [
          "^src/(taskpane|app|excel)/",
          "^src/core/(model|messages|number|vocabulary)/",
          "^src/core/assess\\.ts$",
          "^src/core/report/template/templateReference\\.ts$",
        ],
      },
    },
    {
      name: "an-assessment-is-made-by-app",
      comment:
        "The pane may name the type of an assessment; making one is the work of a use case in app. Use `import type`.",
      severity: "error",
      from: { path: "^src/taskpane/" },
      to: { path: "^src/core/assess\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "components-only-show",
      comment: "A component shows what it is given. State and calls belong into a hook.",
      severity: "error",
      from: { path: "^src/taskpane/components/" },
      to: { path: "^src/(app|taskpane/hooks)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "the-pane-has-no-node",
      comment: "The pane runs in a web view, where Node's modules do not exist.",
      severity: "error",
      from: { path: "^src/taskpane/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "node-only-in-host-node",
      comment: "The local host also runs in a browser's worker. What only Node has goes into src/host/node.",
      severity: "error",
      from: { path: "^src/host/", pathNot: "^src/host/node/" },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    // Imports of types count: a layer that names another's types depends on it.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${import.meta.dirname}/tsconfig.base.json` },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      mainFields: ["module", "main", "types", "typings"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".d.ts"],
    },
  },
};
