import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../machine/root';
import { toldExamples, toldOf } from '../rules/told';
import { toldOf as boundOf, editCases } from '../tables/bound-edit';

/** Writes what examples and edited tables come to today; the tests beside them compare. */
export function writeTold(): void {
  write('test/rules/told.json', Object.fromEntries(toldExamples.map((one) => [one.name, toldOf(one)])));
  write('test/tables/bound-edits.json', Object.fromEntries(editCases().map((one) => [one.name, boundOf(one)])));
}

function write(path: string, told: Readonly<Record<string, string>>): void {
  writeFileSync(join(root, path), `${JSON.stringify(told, null, 2)}\n`);
}
