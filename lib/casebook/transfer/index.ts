export { exportBook } from './export-book';
export { type Imported, importBook } from './import-book';
