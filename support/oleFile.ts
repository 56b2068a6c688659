/** An OLE file, as old and as encrypted workbooks are: its signature, a header of nothing else, and a stream of a name. */
export function oleFile(stream: string): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const inUtf16 = [...stream].flatMap((character) => [character.charCodeAt(0), 0]);
  return Uint8Array.from([...signature, ...new Uint8Array(504), ...inUtf16]);
}
