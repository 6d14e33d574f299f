import './casebook.css';

export { CasebookPage } from './casebook-page';
export type { CaptureSection, CasebookPort, SelectionAction } from './port';
