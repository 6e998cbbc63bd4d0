/**
 * Calls a hook. Its error must not cost the caller the answer to a POST that was carried out, nor be passed over: it is
 * thrown outside of the call, as the error of an event listener is.
 */
export function callHook<Fact>(hook: ((fact: Fact) => void) | undefined, fact: Fact): void {
  try {
    hook?.(fact);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
