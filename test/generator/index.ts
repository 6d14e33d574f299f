export { type Blanking, blankings, withBlanks } from './blanks';
export type { MadeReport } from './made-report';
export { makeReport } from './make-report';
export { type HtmlStyle, htmlStyles, renderHtml } from './render-html';
export { renderText, type TextStyle, textStyles } from './render-text';
