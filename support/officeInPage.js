/*
 * What stands in a page after Microsoft's client library in place of office.js: the part of the global
 * `Office` that an add-in's page asks of its host, and the way of the library's requests to the test,
 * which answers them from a workbook. `hostInPage` comes from the test.
 */
(function () {
  "use strict";

  const { application, apiLevel, settings } = globalThis.hostInPage;
  const isAtMost = (left, right) => left.localeCompare(right, "en", { numeric: true }) <= 0;
  const actions = {};

  /** A window of Office's: a second page of the browser, which reaches its opener by messages. */
  function openWindow(address) {
    const opened = globalThis.open(address);
    const handlers = {};
    globalThis.addEventListener("message", ({ source, data }) => {
      if (source === opened) handlers.message?.({ message: data, origin: location.origin });
    });
    const watch = setInterval(() => {
      if (!opened.closed) return;
      clearInterval(watch);
      handlers.event?.({ error: 12006 });
    }, 50);
    return {
      addEventHandler: (type, handler) => (handlers[type] = handler),
      close: () => {
        clearInterval(watch);
        // As Office's, it is gone a moment later: the key that closed it still comes up.
        setTimeout(() => opened.close(), 100);
      },
    };
  }

  /** What the test does as the ribbon. */
  globalThis.ribbonInPage = {
    names: () => Object.keys(actions),
    press: (name) => new Promise((completed) => actions[name]({ completed })),
  };

  globalThis.Office = {
    HostType: { Word: "Word", Excel: "Excel", PowerPoint: "PowerPoint" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    EventType: { DialogMessageReceived: "message", DialogEventReceived: "event" },
    onReady: (callback) => {
      const info = { host: application, platform: application === null ? null : "PC" };
      callback?.(info);
      return Promise.resolve(info);
    },
    actions: { associate: (name, action) => void (actions[name] = action) },
    context: {
      displayLanguage: "zh-CN",
      contentLanguage: "zh-CN",
      host: application,
      platform: "PC",
      ui: {
        displayDialogAsync: (address, _options, callback) =>
          callback({ status: "succeeded", value: openWindow(address) }),
        messageParent: (message) => globalThis.opener.postMessage(message, location.origin),
      },
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
