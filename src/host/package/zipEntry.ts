/** An entry of a zip, as its directory has it; its content is neither inflated nor checked. */
export interface ZipEntry {
  /** The part's name, with `/` between its steps. */
  readonly name: string;
  /** The name as it stands in the file. */
  readonly nameBytes: Uint8Array;
  /** Whether the name is said to be UTF-8. */
  readonly isUtf8: boolean;
  readonly method: typeof stored | typeof deflated;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  /** The size of the content. */
  readonly size: number;
  /** The content as it is kept in the file. */
  readonly packed: Uint8Array;
}

export const stored = 0;
export const deflated = 8;
