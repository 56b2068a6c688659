const { TestEnvironment } = require("jest-environment-jsdom");
const { wasmOnce } = require("./wasmOnce");

/** A browser's page with what the local host needs of Node beside it: jsdom leaves these out. */
module.exports = class DomWithNode extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, {
      TextDecoder,
      TextEncoder,
      WebAssembly: wasmOnce,
      Uint8Array,
      ArrayBuffer,
      Blob,
      performance,
      crypto: globalThis.crypto,
    });
  }
};
