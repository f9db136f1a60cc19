export { makeVapiServer } from './server.ts'
