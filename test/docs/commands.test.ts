import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
const read = (path: string): string => readFileSync(join(root, path), "utf8");

/** Commands of the papers that CI does not run as they stand, and why. */
const notRun: Readonly<Record<string, string>> = {
  "npm run start:excel": "needs a desktop Excel",
  "npm run format": "changes files; npm run check says whether it would",
  "npm run docs": "changes files; docPages.test.ts says whether it would",
  "MUTANTS=parse npm run test:mutants": "takes long; CI runs some of the formulas",
  "git config blame.ignoreRevsFile .git-blame-ignore-revs": "a setting of the reader's own",
};

/** Lines of shell blocks, and what stands in backticks and begins like a command. */
function commandsOf(page: string): string[] {
  const blocks = [...page.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, lines = ""]) => lines.split("\n"));
  const inline = [...page.matchAll(/`((?:[A-Z]+=\S+ )?(?:npm|npx|git|bash|node) [^`]+)`/g)].map(
    ([, command = ""]) => command,
  );
  return [...blocks, ...inline]
    .flatMap((line) => (line.split(" #")[0] ?? "").split("&&"))
    .map((command) => command.trim())
    .filter((command) => command !== "");
}

describe("the papers", () => {
  it("name no command that CI does not run, but for those with a reason", () => {
    const run = read(".ci/run")
      .split("\n")
      .flatMap((line) => line.split("&&"))
      .map((line) => line.replace(/ >.*| &$/, "").trim());
    const isRun = (command: string): boolean =>
      run.some((line) => line === command || line.startsWith(`${command} -- `));
    const named = pages.flatMap((page) => commandsOf(read(page)));

    expect(named.length).toBeGreaterThan(15);
    expect([...new Set(named)].filter((command) => !isRun(command) && notRun[command] === undefined)).toEqual([]);
  });

  it("lead to pages, pictures and headings that are there", () => {
    const lost = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)].flatMap(([link, path = "", heading]) => {
        const target = path === "" ? page : join(dirname(page), path);
        const isThere =
          /^https?:/.test(path) ||
          (existsSync(join(root, target)) &&
            (heading === undefined || new RegExp(`^#+ ${heading}$`, "m").test(read(target))));
        return isThere ? [] : [`${page}: ${link}`];
      }),
    );

    expect(lost).toEqual([]);
  });

  it("begin with a readme of one sitting, at most 9,000 characters, in Chinese", () => {
    const readme = read("README.md");

    expect(readme.length).toBeLessThanOrEqual(9000);
    expect(readme.split("\n")[0]).toMatch(/^# \p{Script=Han}+$/u);
  });
});
