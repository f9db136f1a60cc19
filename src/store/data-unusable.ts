/** The data directory can't be used: held by another process, written by a newer version, damaged. Exit code 4. */
export class DataUnusable extends Error {}
