export type { FileOptions, FileReader, FileReading } from './file-reader';
export { readFile } from './read-file';
