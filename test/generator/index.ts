export { type Blanking, blankings, withBlanks } from './blanks';
export { type FaultFamily, type FaultKind, faultKinds, type PlantedFault, plantFaults } from './faults';
export type { MadeReport } from './made-report';
export { makeReport, makeReportOf } from './make-report';
export { type HtmlStyle, htmlStyles, renderHtml } from './render-html';
export { renderText, type TextStyle, textStyles } from './render-text';
