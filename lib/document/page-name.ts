/** A page's own name goes on with its column and its site, behind signs. */
export const partsOfName = (name: string): string[] => name.split(/\s{0,9}[_|—–-]{1,2}\s{0,9}/).filter((part) => part !== '');
