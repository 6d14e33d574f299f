import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { writtenFiles } from './written';

/** `npm run docs`: writes every file that is generated from the code. */
export default function docs(): number {
  for (const [path, text] of Object.entries(writtenFiles())) {
    writeFileSync(resolve(import.meta.dirname, '../..', path), text);
    process.stdout.write(`${path}\n`);
  }
  return 0;
}
