/** What the host needs of Microsoft's client library, `excel-win32-16.01.js` or its sister for the web. */
export interface ClientLibrary {
  readonly excel: typeof Excel;
  readonly bridge: { init(bridge: HostBridge): void };
}

/** The library's door for a host: it calls `sendMessageToHost` and sets `onMessageFromHost`. */
export interface HostBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}
