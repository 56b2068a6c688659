const { TestEnvironment } = require("jest-environment-node");
const { wasmOnce } = require("./wasmOnce");

/** Node as jest has it, but that wasm is compiled once for all test files of a process. */
module.exports = class NodeOnce extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.WebAssembly = wasmOnce;
  }
};
