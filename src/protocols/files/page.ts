const TYPES: Readonly<Record<string, string>> = {
  iso: 'application/octet-stream',
  log: 'text/plain',
  ovf: 'text/xml',
  txt: 'text/plain',
  vmsd: 'text/plain',
  vmx: 'text/plain',
  vmxf: 'text/xml',
}

/** Content-Type by a file's name. */
export function contentTypeOf(name: string): string {
  return TYPES[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
}

/** What is in a folder, for people and for programs that follow links. */
export function folderPage(
  title: string,
  lines: readonly { name: string; href: string; isFolder: boolean; size: number; modifiedMs: number | undefined }[],
): string {
  const heading = `Index of /${escaped(title)}`
  const rows = lines.map(({ name, href, isFolder, size, modifiedMs }) => {
    const at = modifiedMs === undefined ? '-' : new Date(modifiedMs).toISOString()
    const link = `<a href="${escaped(href)}">${escaped(name)}${isFolder ? '/' : ''}</a>`
    return `<tr><td>${link}</td><td align="right">${at}</td><td align="right">${isFolder ? '-' : size}</td></tr>`
  })
  return [
    '<!DOCTYPE html>',
    `<html><head><title>${heading}</title></head><body><h1>${heading}</h1>`,
    '<table><tr><th>Name</th><th>Last modified</th><th>Size</th></tr>',
    ...rows,
    '</table></body></html>',
    '',
  ].join('\n')
}
