export { bulletin } from './bulletin';
export { correction } from './correction';
export { feedback, type LetterTerms } from './feedback';
export { PAGE_END, pageHead, safe, toArticle, toPage, toRichText } from './html';
export { opinion } from './opinion';
export type { Item, Paper, Part, Runs } from './paper';
export { recheckPaper } from './recheck-paper';
export { correctionOn, opinionOn } from './single';
export { toText } from './text';
