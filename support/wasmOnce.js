/** What was compiled in this process, with the bytes that it was made of. */
const made = [];

/**
 * Node's WebAssembly that compiles the same bytes once a process. Every test file starts the workbook engine
 * anew, in a world of its own; its 17 MB of machine code need not be made anew.
 */
exports.wasmOnce = Object.create(WebAssembly, {
  compile: {
    value: (bytes) => {
      const known = made.find((each) => Buffer.compare(each.bytes, bytes) === 0);
      const { compiled } = known ?? { compiled: WebAssembly.compile(bytes) };
      if (!known) {
        made.push({ bytes, compiled });
      }
      return compiled;
    },
  },
});
