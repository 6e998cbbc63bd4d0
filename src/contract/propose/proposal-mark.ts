/** The first line of a proposal: what starts with it may be replaced by a newer one. */
export const PROPOSAL_MARK = "# Proposed by fc-contract.";

/** How the title of a proposal starts; the title of the document follows. */
export const PROPOSED_CHANGES = "Proposed changes to";
