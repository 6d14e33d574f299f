/** Gives the focus to the finding of that number, to the next one on the list, or to the last; false: there is none. */
export function focusNear(root: HTMLElement | null, number: number): boolean {
  const rows = [...(root?.querySelectorAll<HTMLElement>('.finding-go') ?? [])];
  const numberOf = (row: HTMLElement) => Number(row.dataset.number);
  const near = rows.find((row) => numberOf(row) === number) ?? rows.find((row) => numberOf(row) > number) ?? rows.at(-1);
  near?.focus();
  return near !== undefined;
}
