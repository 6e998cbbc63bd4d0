// @ts-check
import { elementOf } from "../element.js";

/**
 * Asks whoever wants to leave whether they mean it; resolves once they do.
 *
 * @param {(listener: () => void) => void} onLeave called when the page that shows the flow wants to leave
 * @param {() => boolean} isOver whether there is nothing left to be lost, and so nothing to ask
 * @returns {Promise<void>}
 */
export function waitForLeave(onLeave, isOver) {
  const [step, leaving, leave] = [elementOf("step"), elementOf("leaving"), elementOf("leave")];
  /** @type {Element | null} */
  let before = null;

  const ask = () => {
    if (isOver()) {
      elementOf("leave-now").click();
    } else if (leaving.hidden) {
      before = document.activeElement;
      setAsking(true);
      elementOf("leaving-title").focus();
    } else {
      stay();
    }
  };
  const stay = () => {
    setAsking(false);
    if (before instanceof HTMLElement) {
      before.focus();
    }
  };
  const setAsking = (/** @type {boolean} */ isAsking) => {
    leaving.hidden = !isAsking;
    step.hidden = isAsking;
    leave.hidden = isAsking;
  };
  leave.addEventListener("click", ask);
  elementOf("stay").addEventListener("click", stay);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      ask();
    }
  });
  onLeave(ask);
  leave.hidden = false;
  return new Promise((resolve) => elementOf("leave-now").addEventListener("click", () => resolve()));
}
