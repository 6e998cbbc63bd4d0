/** Whether an error is the operating system's answer about a file, and no fault of this program. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && typeof (error as NodeJS.ErrnoException).code === "string";
}

/** Why a file cannot be read or written, in words. */
export function describeFileError(error: unknown): string {
  const { code, syscall, message } = error as NodeJS.ErrnoException;

  // A folder that is to be made where a file stands.
  if (code === "ENOTDIR" || (code === "EEXIST" && syscall === "mkdir")) {
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
    default:
      return message;
  }
}
