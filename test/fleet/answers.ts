import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { questions } from '../../lib/fleet/telling/questions';
import { root } from '../machine/root';

/** The demo's answers for the README, each under its SQL: as the fleet gives them, see fleet.test.ts. */
export function answersForReadme(): string {
  const parts = readFileSync(join(root, 'test/fleet/demo-answers.txt'), 'utf8').trim().split('\n\n');
  return Object.values(questions)
    .map(({ zh, en, sql }, at) => {
      const answer = (parts[at] ?? '').split('\n').slice(1).join('\n');
      return `-- ${zh} · ${en}\n${sql};\n\n${answer}`;
    })
    .join('\n\n');
}
