export { correction } from './correction';
export { PAGE_END, pageHead, safe, toArticle, toPage, toRichText } from './html';
export { opinion } from './opinion';
export type { Paper } from './paper';
export { correctionOn, opinionOn } from './single';
export { toText } from './text';
