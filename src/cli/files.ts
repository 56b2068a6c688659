import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
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

export interface NewFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes all files or none: each is first written beside its destination, and takes its place only when
 * all are there and nothing keeps them from it. A run that is stopped leaves no half file.
 *
 * @throws FileError
 */
export async function writeTogether(files: readonly NewFile[]): Promise<void> {
  const unfinished = files.map((file) => ({ ...file, part: `${file.path}.${randomUUID()}.part` }));
  try {
    for (const file of unfinished) {
      await naming(file.path, () => writePart(file));
    }
    for (const { path } of files) {
      await naming(path, () => ensureReplaceable(path));
    }
    for (const { path, part } of unfinished) {
      await naming(path, () => rename(part, path));
    }
  } catch (error) {
    // What could not be made need not be removed: the reason that counts is the first.
    await Promise.all(unfinished.map(({ part }) => rm(part, { force: true }).catch(() => undefined)));
    throw error;
  }
}

async function writePart({ path, part, content }: NewFile & { readonly part: string }): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(part, content);
}

/** Fails where a folder stands in the file's place, or a program holds it open, as Word and Excel do on Windows. */
async function ensureReplaceable(path: string): Promise<void> {
  const file = await open(path, "r+").catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") {
      return null;
    }
    throw error;
  });
  await file?.close();
}

/** @throws FileError that names the file, where the work on it fails */
async function naming(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw new FileError(`无法写入文件 ${path}（${reasonOf(error)}）。请检查目录权限，或先关闭正在打开该文件的程序。`, {
      cause: error,
    });
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
  const code = codeOf(error);
  return code === null ? "未知原因" : (reasons[code] ?? code);
}

function codeOf(error: unknown): string | null {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : null;
}
