import { ShapeError } from './shape.ts'

type Sort = 'cluster' | 'host' | 'pool' | 'datastore' | 'machine' | `${'vm' | 'host' | 'datastore' | 'network'} folder`

/** What a fixture's names stand for, by sort and name. Names of a sort are told apart within a datacenter. */
export class Names {
  private readonly ids = new Map<string, Map<string, string>>()

  /** Throws ShapeError, at `path`, when the name is taken. */
  put(sort: Sort, name: string, id: string, path: string): void {
    const known = this.of(sort)
    if (known.has(name)) throw new ShapeError(path, `a ${sort} "${name}" stands in the file already`)
    known.set(name, id)
  }

  /** The id behind a name; ShapeError, at `path`, when there is none. */
  get(sort: Sort, name: string, path: string): string {
    const id = this.of(sort).get(name)
    if (id !== undefined) return id
    const known = [...this.of(sort).keys()].map((one) => one.slice(one.lastIndexOf('|') + 1))
    throw new ShapeError(
      path,
      `there is no ${sort} "${name}"; there ${known.length ? `are ${known.join(', ')}` : 'is none'}`,
    )
  }

  find(sort: Sort, name: string): string | undefined {
    return this.of(sort).get(name)
  }

  all(sort: Sort): IterableIterator<[string, string]> {
    return this.of(sort).entries()
  }

  private of(sort: Sort): Map<string, string> {
    let known = this.ids.get(sort)
    if (!known) {
      known = new Map()
      this.ids.set(sort, known)
    }
    return known
  }
}
