/** The first line of a proposal: what starts with it may be replaced by a newer one. */
export const PROPOSAL_MARK = "# Proposed by fc-contract.";
