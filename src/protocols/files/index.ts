export { handleFolderRequest } from './folder.ts'
