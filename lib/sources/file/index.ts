export type { FileOptions, FileReader, FileReading } from './file-reader';
export { kindOfBytes } from './kind-of-bytes';
export { pageInMhtml } from './mhtml';
export { readFile } from './read-file';
