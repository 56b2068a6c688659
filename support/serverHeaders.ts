import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { XMLParser } from "fast-xml-parser";

interface WebConfig {
  readonly configuration: {
    readonly "system.webServer": {
      readonly httpProtocol: {
        readonly customHeaders: { readonly add: readonly { readonly name: string; readonly value: string }[] };
      };
    };
  };
}

/** The headers that a server has to send, from the file that is handed to administrators. */
export function serverHeaders(): Readonly<Record<string, string>> {
  const text = readFileSync(resolve(__dirname, "../assets/server/web.config"), "utf8");
  const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(text) as WebConfig; // the file stands in the project
  return Object.fromEntries(
    parsed.configuration["system.webServer"].httpProtocol.customHeaders.add.map(({ name, value }) => [name, value]),
  );
}
