import { remember } from './remember';

/** Full-width ASCII to half width, character by character: offsets stay. */
export const halfWidth = remember((text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000]/g, (c) => (c === '\u3000' ? ' ' : String.fromCharCode(c.charCodeAt(0) - 0xfee0))),
);
