/**
 * The one range that a Range header asks for, both ends included. undefined: the whole file, also for several ranges and forms that
 * nobody knows, which RFC 9110 allows to be ignored.
 */
export function rangeOf(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'unsatisfiable' | undefined {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!found || (found[1] === '' && found[2] === '')) return undefined
  if (found[1] === '') {
    const length = Math.min(Number(found[2]), size)
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 }
  }
  const start = Number(found[1])
  const end = found[2] === '' ? size - 1 : Math.min(Number(found[2]), size - 1)
  if (found[2] !== '' && Number(found[2]) < start) return undefined
  return start >= size ? 'unsatisfiable' : { start, end }
}
