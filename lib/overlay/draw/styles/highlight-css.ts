import type { Ink } from '../../marks/ink';
import { ink } from './inks';

/**
 * Rules for the page's own document. No custom properties: `::highlight()` does not inherit them before Chromium 134.
 * Each line has its own style, so that the marks differ without colour; tints are translucent, so that dark pages stay legible.
 * `holder` selects what the rules stand on: one element whose highlights its descendants inherit, or '' for each element by itself.
 */
export function highlightCss(printed: boolean, holder: ':root' | '', nameOf: (ink: Ink) => string): string {
  const rules = `
${holder}::highlight(${nameOf('error')}) { text-decoration: underline double 2px ${ink.error}; background-color: ${ink.error}1f; }
${holder}::highlight(${nameOf('cause')}) { text-decoration: underline double 2px ${ink.error}; background-color: ${ink.error}33; }
${holder}::highlight(${nameOf('warning')}) { text-decoration: underline wavy 1.5px ${ink.warning}; background-color: ${ink.warning}1a; }
${holder}::highlight(${nameOf('review')}) { text-decoration: underline dotted 2.5px ${ink.review}; background-color: ${ink.review}14; }
${holder}::highlight(${nameOf('notice')}) { text-decoration: underline dashed 1px ${ink.notice}; }
${holder}::highlight(${nameOf('broken')}) { text-decoration: underline dashed 1px ${ink.notice}; }
${holder}::highlight(${nameOf('operand')}) { text-decoration: underline solid 1.5px ${ink.operand}; background-color: ${ink.operand}1a; }
${holder}::highlight(${nameOf('total')}) { text-decoration: overline solid 2px ${ink.operand}; background-color: ${ink.operand}1f; }
${holder}::highlight(${nameOf('clause')}) { text-decoration: underline solid 1px ${ink.pencil}; }
${holder}::highlight(${nameOf('unlinked')}) { text-decoration: underline dotted 1px ${ink.pencil}; background-color: ${ink.pencil}1f; }
${holder}::highlight(${nameOf('held')}) { text-decoration: underline dotted 1.5px ${ink.operand}; }`;
  return printed ? rules : `@media screen {${rules}\n}`;
}
