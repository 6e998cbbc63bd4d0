/** Tells how far a long run is, on a terminal only. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  /** Takes the line away again. */
  readonly clear: () => void;
}

const MILLISECONDS_BETWEEN = 200;

export function createProgress(stream: NodeJS.WriteStream): Progress {
  let last = Date.now();
  let isShown = false;

  if (!stream.isTTY) {
    return { show: () => undefined, clear: () => undefined };
  }
  return {
    show: (done, total) => {
      const now = Date.now();
      if (now - last >= MILLISECONDS_BETWEEN) {
        last = now;
        isShown = true;
        const share =
          total === 0 ? "" : ` of ${megabytes(total)}, ${Math.min(100, Math.floor((done / total) * 100))} %`;
        stream.write(`\r\u001B[K${megabytes(done)}${share}`);
      }
    },
    clear: () => {
      if (isShown) {
        stream.write("\r\u001B[K");
      }
    },
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}
