import type { Page } from 'playwright-core';
import { audit } from '../../lib/audit';
import { pack } from '../../lib/casebook/captures/pack';
import { toExport } from '../../lib/report/contract/export';
import { readText } from '../../lib/sources/text';
import { makeReport, renderText } from '../generator';

const KINDS = 20;

/** Gives each of these captures an audit, twenty different ones in turn, so that what is made of all of them is made as in a season. */
export async function fillAudits(page: Page, ids: readonly string[]): Promise<void> {
  const kinds = await Promise.all(
    Array.from({ length: KINDS }, async (_, seed) => Buffer.from(await packedAudit(seed)).toString('base64')),
  );
  await page.evaluate(
    ({ all, packed }) =>
      new Promise<void>((done, failed) => {
        const bytes = packed.map((one) => Uint8Array.from(atob(one), (sign) => sign.charCodeAt(0)));
        const opening = indexedDB.open('casebook');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('exports', 'readwrite');
          for (const [at, id] of all.entries()) transaction.objectStore('exports').put(bytes[at % bytes.length] ?? new Uint8Array(), id);
          transaction.onerror = () => failed(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    { all: ids, packed: kinds },
  );
}

async function packedAudit(seed: number): Promise<Uint8Array> {
  const file = `${seed}.txt`;
  const document = readText(renderText(makeReport(seed, seed % 2 === 0 ? '2021' : '2019')), { name: file });
  return pack(toExport(audit(document, { file, capturedAt: '2026-03-01T08:00:00.000Z' })));
}
