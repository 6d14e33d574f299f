import { type Victim, withEnd, withHead } from './victim';

/** What a page does that hides nothing, by name. */
export type Decoration = readonly [string, (html: string, victim: Victim) => string];

/** A style sheet of the page's own. */
export const style = (css: string) => (html: string) => withHead(html, `<style>${css}</style>`);
/** Markup at the page's end. */
export const end = (text: string) => (html: string) => withEnd(html, text);
/** Of the figure's cell, where nothing else has changed it. */
export const cell =
  (content: string, css = '') =>
  (html: string, victim: Victim) =>
    html === victim.page(victim.figure) ? withHead(victim.page(filled(content, victim)), css && `<style>${css}</style>`) : html;

const filled = (content: string, { figure }: Victim) =>
  content.replaceAll('{F}', figure).replaceAll('{A}', figure.slice(0, -1)).replaceAll('{Z}', figure.slice(-1));
