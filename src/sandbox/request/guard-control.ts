import { type Refusal, refuse } from "../../products/stripe/refusals/refusal.ts";
import type { Handler } from "../../server/handler.ts";
import { isForeignPage } from "../../server/is-foreign-page.ts";
import { addPageHeaders, answerPreflight, isOpenToPages } from "./page-calls.ts";
import { respondToStranger } from "./respond.ts";

/** Refuses calls to the control from pages of other origins, and tells browsers about the one call that is open to them. */
export function guardControl(answer: Handler): Handler {
  return (request) => {
    if (isOpenToPages(request)) {
      if (request.method === "OPTIONS") {
        return answerPreflight();
      }
    } else if (isForeignPage(request)) {
      return addPageHeaders(request, respondToStranger(REFUSED_PAGE));
    }
    const response = answer(request);
    return response instanceof Promise
      ? response.then((later) => addPageHeaders(request, later))
      : addPageHeaders(request, response);
  };
}

const REFUSED_PAGE: Refusal = refuse(
  "permission",
  {
    message:
      "A page of another origin may not control the sandbox. Call /_sandbox from a program, from the sandbox's own pages, or with createSandbox().control.",
  },
  403,
);
