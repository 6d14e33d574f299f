export { type PanelStrings, panelStrings } from './panel';
export { type Language, type Mark, type Words, words } from './words';
