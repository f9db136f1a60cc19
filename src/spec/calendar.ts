/**
 * Whether a date that begins as `2026-02-28T23:59:59` is one that the calendar has. Date.parse takes the 31st of any month, and clients
 * refuse to read what it took.
 */
export function isOnCalendar(text: string): boolean {
  const whole = `${text.slice(0, 19).toUpperCase()}Z`
  const time = Date.parse(whole)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === whole.slice(0, 10)
}
