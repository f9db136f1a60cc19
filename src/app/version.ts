/** The release, as the build wrote it in; `0.0.0` where the sources run without a build. */
export const version: string = process.env.VCEMU_BUILD_VERSION ?? '0.0.0'
