/** Release that is emulated: what is newer is unknown. */
export const RELEASE = '8.0.3.0'
