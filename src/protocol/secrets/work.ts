/** Counts how many characters a search reads, so that a test can show that the work grows with the input and no faster. */
export interface Work {
  steps: number;
}
