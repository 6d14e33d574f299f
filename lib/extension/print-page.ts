/** Prints the page and resolves when the dialog is closed: some browsers return at once, some only then. */
export function printPage(view: Window): Promise<void> {
  return new Promise((closed) => {
    view.addEventListener('afterprint', () => closed(), { once: true });
    view.print();
  });
}
