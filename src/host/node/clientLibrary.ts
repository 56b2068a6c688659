import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import type { ClientLibrary } from "#host/clientLibrary";

let script: Script | undefined;

/**
 * A fresh instance of Microsoft's client library, unmodified, in a context of its own: it keeps its
 * host in a global, so that two workbooks cannot share one. Compiled once a process.
 */
export function loadClientLibrary(): ClientLibrary {
  script ??= compile();
  const sandbox: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    console,
    Promise,
    navigator: { userAgent: "" },
    location: { href: "http://localhost/", search: "", hash: "" },
    document: {
      URL: "http://localhost/",
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
      documentElement: {},
    },
    addEventListener: () => undefined,
  };
  sandbox["window"] = sandbox;
  sandbox["self"] = sandbox;
  sandbox["globalThis"] = sandbox;
  script.runInContext(createContext(sandbox));
  // The script has just defined both; their types are those of @types/office-js.
  const extension = sandbox["OfficeExtension"] as { readonly HostBridge: ClientLibrary["bridge"] };
  return { excel: sandbox["Excel"] as typeof Excel, bridge: extension.HostBridge };
}

function compile(): Script {
  const file = require.resolve("@microsoft/office-js/dist/excel-win32-16.01.js");
  return new Script(readFileSync(file, "utf8"), { filename: file });
}
