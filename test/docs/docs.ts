import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contactSheet } from './contact-sheet';
import { readmePicture } from './readme-picture';
import { writeTold } from './told';
import { writtenFiles } from './written';

/**
 * `npm run docs`: writes every file that is generated from the code; with `-- --sheet` the contact sheet of every state
 * and the README's picture instead.
 */
export default async function docs(args: readonly string[]): Promise<number> {
  if (args.includes('--sheet')) {
    process.stdout.write(`${await contactSheet()}\n${await readmePicture()}\n`);
    return 0;
  }
  for (const [path, text] of Object.entries(writtenFiles())) {
    writeFileSync(resolve(import.meta.dirname, '../..', path), text);
    process.stdout.write(`${path}\n`);
  }
  writeTold();
  return 0;
}
