/** Grows when records of the format before are not of today's shapes any more. Data files and snapshots name it. */
export const RECORD_FORMAT = 2;

/** How many records a world can number: beyond it ids would come a second time. */
export const MOST_RECORDS = 0x4000_0000;

/** The end of the year 9999, in milliseconds since 1970: no date after it can be written. */
export const LAST_MILLISECOND = 253_402_300_799_000;
