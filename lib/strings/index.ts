export { type PopupStrings, popupStrings } from './popup';
export { type Language, type Mark, type Words, words } from './words';
