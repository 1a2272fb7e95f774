/** The wall clock, in milliseconds since 1970 (UTC). A test gives its own. */
export type Clock = () => number;
