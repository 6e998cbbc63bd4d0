/** Shows how far a long run is. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  /** Removes the line again. */
  readonly clear: () => void;
}

const MILLISECONDS_BETWEEN = 200;

export const noProgress: Progress = { show: () => undefined, clear: () => undefined };

/** Progress on a terminal that can replace a line. */
export function createProgress(write: (text: string) => void, now: () => number): Progress {
  let last = now();
  let isShown = false;

  return {
    show: (done, total) => {
      if (now() - last >= MILLISECONDS_BETWEEN) {
        last = now();
        isShown = true;
        const share =
          total === 0 ? "" : ` of ${megabytes(total)}, ${Math.min(100, Math.floor((done / total) * 100))} %`;
        write(`\r\u001B[K${megabytes(done)}${share}`);
      }
    },
    clear: () => {
      if (isShown) {
        isShown = false;
        write("\r\u001B[K");
      }
    },
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}
