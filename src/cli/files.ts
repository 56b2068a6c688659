import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** A file could not be read or written; the message says which and what to do. */
export class FileError extends Error {
  override readonly name = "FileError";
}

/** @throws FileError */
export async function readInput(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new FileError(`无法读取文件 ${path}（${reasonOf(error)}）。请检查路径和权限。`, { cause: error });
  }
}

/**
 * Writes beside the destination and renames into place: a run that is stopped leaves no half file.
 *
 * @throws FileError
 */
export async function writeBeside(path: string, content: Uint8Array | string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    // What could not be made need not be removed: the reason that counts is the first.
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw new FileError(`无法写入文件 ${path}（${reasonOf(error)}）。请检查目录权限，或先关闭正在打开该文件的程序。`, { cause: error });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "文件不存在",
  EACCES: "没有权限",
  EPERM: "没有权限或文件被占用",
  EBUSY: "文件被占用",
  EISDIR: "这是一个文件夹",
  ENOTDIR: "路径中有一段不是文件夹",
  EEXIST: "路径中有一段不是文件夹",
  ENOSPC: "磁盘已满",
};

function reasonOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "未知原因";
  return reasons[code] ?? code;
}
