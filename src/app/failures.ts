/** The data directory, database, fixture or saved inventory cannot be used. The message is for the user. Exit code 4. */
export class DataUnusable extends Error {}
