/** An entry of a zip as a test wants it: what is left out is as it should be. */
export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
  /** The checksum and the size that the file claims. */
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Where the directory says that the entry begins. */
  readonly start?: number;
}

/** A zip of entries kept as they are given, however wrong. */
export function zipBytes(parts: readonly ZipPart[]): Uint8Array {
  const files: Buffer[] = [];
  const lines: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.flags ?? 0x0800, 2);
    fields.writeUInt16LE(part.method ?? 0, 4);
    fields.writeUInt16LE(0x0021, 8);
    fields.writeUInt32LE(part.crc ?? 0, 10);
    fields.writeUInt32LE(part.packedSize ?? part.content.length, 14);
    fields.writeUInt32LE(part.size ?? part.content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(part.start ?? at, 10);
    const file = Buffer.concat([Buffer.from("PK\x03\x04"), fields, name, part.content]);
    lines.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), fields, place, name]));
    files.push(file);
    at += file.length;
  }
  const directory = Buffer.concat(lines);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...files, directory, end]));
}
