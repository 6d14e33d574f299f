export { popupStrings, type PopupStrings } from './popup';
export { type Language, type Mark, type Words, words } from './words';
