/** A request's query: names with their values, decoded. */
export function parseQuery(text: string): ReadonlyMap<string, readonly string[]> {
  if (text === '') return NO_QUERY
  const query = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(text)) {
    const values = query.get(name)
    if (values) values.push(value)
    else query.set(name, [value])
  }
  return query
}

const NO_QUERY: ReadonlyMap<string, readonly string[]> = new Map()
