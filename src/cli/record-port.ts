/** Where the recording proxy listens unless told otherwise. */
export const RECORD_PORT = 4020;
