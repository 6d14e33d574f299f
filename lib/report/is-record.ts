/** Whether a value from outside, a message or a file, has fields at all; a list has none that are meant. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
