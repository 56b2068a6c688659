/** Hands a file to the user as a download. */
export function saveFile(fileName: string, bytes: Uint8Array): void {
  // The library's array may lie in shared memory for all its type says, which a Blob does not take.
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin the download only after the click was handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
