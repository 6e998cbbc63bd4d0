import { flag, type Option, text } from "./option.ts";

/** Whether a command proposes changes to the contract, and which. */
export const proposalOptions: { readonly propose: Option<string | undefined>; readonly breaking: Option<boolean> } = {
  propose: text({
    placeholder: "FILE",
    help: "write what would make the contract agree, as an overlay to review and adopt; an older proposal is overwritten",
  }),
  breaking: flag("also propose what takes back a promise of the contract, such as a field that is no longer required"),
};
