import { main } from "./main";

// A promise that never settles would let Node end quietly with status 0, as if all were well.
process.once("beforeExit", () => {
  console.error("程序意外结束，没有写入任何内容。请把所用的工作簿和命令告诉开发者。");
  process.exit(2);
});

const isInteractive = process.stderr.isTTY;
main(process.argv.slice(2), { print: console.log, printError: console.error, isInteractive }, new Date()).then(
  (status) => process.exit(status),
  (bug: unknown) => {
    console.error("程序出错，没有写入任何内容。请把下面的内容告诉开发者：", bug);
    process.exit(2);
  },
);
