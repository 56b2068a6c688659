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
    // What a developer needs is no sentence for anybody else.
    const details = process.env["DEBUG"] === undefined ? [] : [bug];
    console.error(
      "程序出错，没有写入任何内容。请把所用的工作簿和命令告诉开发者；设置环境变量 DEBUG=1 再运行一次，可看到详情。",
      ...details,
    );
    process.exit(2);
  },
);
