/** Text that the database takes: no NUL, and no half of a character. Whoever writes a page may put there what he likes. */
export const storable = (text: string): string => text.replace(UNSTORABLE, '\ufffd');

const UNSTORABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
