/*
 * What stands in a page after Microsoft's client library in place of office.js: the part of the global
 * `Office` that an add-in's page asks of its host, and the way of the library's requests to the test,
 * which answers them from a workbook. `hostInPage` comes from the test.
 */
(function () {
  "use strict";

  const { application, apiLevel, settings } = globalThis.hostInPage;
  const isAtMost = (left, right) => left.localeCompare(right, "en", { numeric: true }) <= 0;

  globalThis.Office = {
    HostType: { Word: "Word", Excel: "Excel", PowerPoint: "PowerPoint" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    onReady: (callback) => {
      const info = { host: application, platform: application === null ? null : "PC" };
      callback?.(info);
      return Promise.resolve(info);
    },
    actions: { associate: () => undefined },
    context: {
      displayLanguage: "zh-CN",
      contentLanguage: "zh-CN",
      host: application,
      platform: "PC",
      diagnostics: { host: application, platform: "PC", version: "16.0.14332.20565" },
      requirements: { isSetSupported: (name, level = "1.1") => name === "ExcelApi" && isAtMost(level, apiLevel) },
      document: {
        url: "C:\\工作\\绩效自评.xlsx",
        settings: {
          get: (name) => settings[name] ?? null,
          set: (name, value) => void (settings[name] = value),
          remove: (name) => void delete settings[name],
          saveAsync: (callback) =>
            globalThis.saveSettings(settings).then(
              () => callback({ status: "succeeded", error: null }),
              (error) => callback({ status: "failed", error: { message: error.message } }),
            ),
        },
      },
    },
  };

  const host = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => void globalThis.answerRequest(text).then((answer) => host.onMessageFromHost(answer)),
  };
  globalThis.OfficeExtension.HostBridge.init(host);
})();
