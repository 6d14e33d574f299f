/**
 * Pencil colours. Each lies between the luminances .10 and .30, and so keeps 3:1 against white paper and against black (WCAG 1.4.11);
 * a test computes it. None is the blue of what has the focus.
 */
export const ink = {
  error: '#c8372d',
  warning: '#a86400',
  review: '#6f5bc0',
  notice: '#74777c',
  broken: '#74777c',
  operand: '#2b7f78',
  pencil: '#6e7176',
} as const;
