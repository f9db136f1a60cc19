// What hardware and guest systems hosts offer: config options by hardware version, and the environment browsers that answer with them.
export { configOption, defaultVersion, descriptors, guestDescriptor, NEWEST_VERSION } from './config-option.ts'
export const environmentFeature = { name: 'environment' }
