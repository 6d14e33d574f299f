export type { FileOptions, FileReader, FileReading } from './file-reader';
export { kindOfBytes } from './kind-of-bytes';
export { readFile } from './read-file';
