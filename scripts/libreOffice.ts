import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";

export interface LibreOffice {
  readonly folder: string;
  /**
   * @param format as `--convert-to` takes it: `pdf`, `txt:Text (encoded):UTF8`
   * @returns path of the converted file
   * @throws Error where LibreOffice converts nothing, which it does with status 0
   */
  readonly convert: (input: string, format: string) => string;
}

/** LibreOffice with a new folder of its own for its profile and what it converts: one that is open is not disturbed. */
export function libreOffice(): LibreOffice {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  const profile = recalculatingProfile(folder);
  return {
    folder,
    convert: (input, format) => {
      const [extension = format] = format.split(":");
      const output = join(folder, `${basename(input, extname(input))}.${extension}`);
      execFileSync(
        "soffice",
        [`-env:UserInstallation=${profile}`, "--headless", "--convert-to", format, "--outdir", folder, input],
        { stdio: "pipe" },
      );
      if (!existsSync(output)) {
        throw new Error(`LibreOffice made no ${extension} of ${input}; is its part for such files installed?`);
      }
      return output;
    },
  };
}

/** A profile in which files of other programs are recalculated on loading, which LibreOffice else leaves. */
function recalculatingProfile(folder: string): string {
  const user = join(folder, "profile", "user");
  mkdirSync(user, { recursive: true });
  writeFileSync(
    join(user, "registrymodifications.xcu"),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`,
  );
  return pathToFileURL(join(folder, "profile")).href;
}
