/** What redaction does not cover, for the end of a run that writes a recording. */
export const NOT_REPLACED =
  "not covered: names of people that no field gives, other personal details in sentences (dates, places), anything in base64 or compressed inside a text, and secrets recognizable neither by their form nor by the name of their field; read the recording before you share it";

/** What redaction does not cover, for reports that show values. */
export const NOT_HIDDEN =
  "values are shown without keys, passwords, tokens, e-mail addresses, phone and account numbers; not covered: names of people in fields that the contract does not mark as sensitive, and secrets recognizable neither by their form nor by the name of their field";
