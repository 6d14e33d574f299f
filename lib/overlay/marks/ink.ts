/** Every kind of mark drawn on text, strongest first: where marks lie on one another the earlier one shows. */
export const inkNames = [
  'cause',
  'error',
  'warning',
  'review',
  'notice',
  'broken',
  'total',
  'operand',
  'clause',
  'unlinked',
  'held',
] as const;

export type Ink = (typeof inkNames)[number];

/** False where the Custom Highlight API is missing: then boxes in our own layer do the work. */
export function canHighlight(view: Window | null): boolean {
  if (!view) return false;
  const { CSS, Highlight } = view as Window & Partial<Pick<typeof globalThis, 'CSS' | 'Highlight'>>;
  return typeof Highlight === 'function' && Boolean(CSS?.highlights);
}
