export { makeVapiServer, type VapiServer } from './server.ts'
