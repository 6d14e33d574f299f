import { exportJsonSchema } from '../../lib/report/contract/json-schema';
import { advisedRules } from '../../lib/rules/engine/advice';
import { byFile } from '../../lib/rules/engine/by-file';
import { catalogue } from '../../lib/rules/engine/catalogue';
import type { Example } from '../../lib/rules/engine/rule';
import { editions } from '../../lib/statute';
import { glanceModule, glances } from '../../lib/statute/glance';
import { architecture } from './architecture';

const files = import.meta.glob<readonly Example[]>(['../../lib/rules/*.ts', '../../lib/rules/{wording,beside}/*.ts'], {
  eager: true,
  import: 'examples',
});

/** Every file that is generated from the code: path from the project's root → its text. `npm run docs` writes them, tests compare. */
export function writtenFiles(): Record<string, string> {
  const examples = new Map(Object.entries(byFile(files)));
  return {
    'lib/rules/README.md': catalogue(advisedRules, editions, examples),
    'lib/report/contract/gouji.audit-1.schema.json': exportJsonSchema(),
    'test/docs/architecture.svg': architecture(),
    'lib/recognise/glance.ts': glanceModule(glances),
  };
}
