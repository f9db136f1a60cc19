type Query = ReadonlyMap<string, readonly string[]>

/** A request's query: names with their values, decoded. */
export function parseQuery(text: string): Query {
  if (text === '') return NO_QUERY
  // Most requests have no query or one that only names the action.
  const action = ACTION.exec(text)
  if (action) return new Map([[action[1]!, [action[2]!]]])
  const query = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(text)) {
    const values = query.get(name)
    if (values) values.push(value)
    else query.set(name, [value])
  }
  return query
}

const ACTION = /^(~?action)=([\w-]+)$/
const NO_QUERY: Query = new Map()
