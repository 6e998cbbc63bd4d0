import { errorCode, errorMessage } from "../error-message.ts";

/** Whether an error is the operating system's answer about a file, and not an internal error. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && errorCode(error) !== undefined;
}

/** Why a file cannot be read, in words. */
export function describeFileError(error: unknown): string {
  const code = errorCode(error);

  // A folder is to be made, and a file has its name.
  if (code === "ENOTDIR" || (code === "EEXIST" && isFileError(error) && error.syscall === "mkdir")) {
    return "a part of its path is a file, not a folder";
  }
  switch (code) {
    case "ENOENT":
      return "no such file";
    case "EACCES":
    case "EPERM":
      return "permission denied";
    case "EISDIR":
      return "a folder, not a file";
    case "ELOOP":
      return "a symbolic link that leads back to itself";
    default:
      return errorMessage(error);
  }
}

/** Why a file cannot be written, in words. */
export function describeWriteError(error: unknown): string {
  switch (errorCode(error)) {
    case "ENOENT":
      return "its folder does not exist";
    case "EROFS":
      return "the file system is read-only";
    case "ENOSPC":
      return "the disk is full";
    default:
      return describeFileError(error);
  }
}
