import type { Readable } from 'node:stream'
import type { Call } from './call.ts'
import type { Kernel } from './kernel.ts'
import type { Session } from './session.ts'

/** A place in a datastore, which may or may not exist. */
export interface FileLocation {
  /** Id of the datastore. */
  readonly datastore: string
  /** Without a leading slash, `..` resolved; empty: the top. */
  readonly path: string
}

/** One file or folder. */
export interface FileEntry {
  readonly name: string
  readonly isFolder: boolean
  readonly size: number
  readonly modifiedMs: number
}

/** Files of datastores as streams, for protocols that carry bytes; the files feature implements it. Every method throws Fault. */
export interface DatastoreFiles {
  /** Where `path` of a datastore is. `datacenter`: inventory path; unset where there is one only. NotFound, NoPermission. */
  locate(call: Call, where: { datacenter: string | undefined; datastore: string; path: string }): FileLocation
  /** Inventory paths of datacenters, or names of a datacenter's datastores, for listings above datastores. */
  containers(call: Call, datacenter: string | undefined): string[]
  stat(call: Call, location: FileLocation): FileEntry | undefined
  list(call: Call, location: FileLocation): FileEntry[]
  /** Bytes `start` to `end`, both included. */
  read(call: Call, location: FileLocation, range?: { start: number; end: number }): Readable
  /** Takes the whole stream under another name, syncs it and renames it. True where the file is new. */
  write(call: Call, location: FileLocation, source: Readable): Promise<boolean>
  /** The session that a ticket for one request stands for (cookie `vmware_cgi_ticket`). */
  sessionOfTicket(ticket: string, path: string, method: string): Session | undefined
  /** A session for one request of whoever has this password; the caller ends it. */
  sessionOfPassword(call: Call, user: string, password: string): Session | undefined
  /** Deletes a file, or a folder with everything in it. FileNotFound, FileLocked. */
  remove(call: Call, location: FileLocation): Promise<void>
}

const FILES = Symbol('datastore files')

/** The place where the files feature puts its implementation. */
export function datastoreFiles(kernel: Kernel): { implementation?: DatastoreFiles } {
  return kernel.service(FILES, () => ({}))
}
