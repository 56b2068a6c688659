import { main } from "./main";

const isInteractive = process.stderr.isTTY;
main(process.argv.slice(2), { print: console.log, printError: console.error, isInteractive }, new Date()).then(
  (status) => process.exit(status),
  (bug: unknown) => {
    console.error("程序出错，没有写入任何内容。请把下面的内容告诉开发者：", bug);
    process.exit(2);
  },
);
