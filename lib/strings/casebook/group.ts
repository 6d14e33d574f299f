/** `10 000`, with a narrow space: figures of four digits and more are grouped. */
export function group(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,5}(?!\d))/g, ' ');
}
