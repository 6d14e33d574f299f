import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit } from '../../../lib/audit';
import { readFile } from '../../../lib/sources/file/read-file';
import { editionById } from '../../../lib/statute';
import { slotsOf } from '../../generator/make-report';

/** Made-up attachments of many makers with what is true of them, beside the project. Without them these tests do not run, and say so. */
const folder = resolve(import.meta.dirname, '../../../../shared/corpus/attachments');
const present = existsSync(folder);
if (!present) console.warn('office attachments skipped: ../shared/corpus/attachments is not there');
const files = present ? readdirSync(folder).filter((name) => /\.(?:docx|doc|ofd)$/.test(name)) : [];

/** In the order of the form, which is theirs. */
function truthOf(edition: '2019' | '2021'): Record<string, number> {
  const values = Object.values(JSON.parse(readFileSync(resolve(folder, `truth-${edition}.json`), 'utf8')) as Record<string, string>);
  return Object.fromEntries(slotsOf(editionById(edition)).map(({ path }, i) => [path, Number(values[i])]));
}

describe.skipIf(!present)('attachments of the corpus', () => {
  test.each(files)('%s: every statutory value, and no finding on its tables', async (name) => {
    const reading = await readFile(readFileSync(resolve(folder, name)), { name });
    if ('problem' in reading) throw new Error(reading.problem.zh);
    const { report, findings } = audit(reading.document, { capturedAt: '2026-01-01T00:00:00Z', file: name });
    const read = Object.fromEntries(Object.values(report?.facts ?? {}).map(({ path, value }) => [path, value]));
    expect(read).toEqual(truthOf(name.includes('2019') ? '2019' : '2021'));
    expect(findings.filter(({ severity, outcome }) => severity === 'error' || outcome === 'error')).toEqual([]);
    expect(report?.misfits).toEqual([]);
  });
});
