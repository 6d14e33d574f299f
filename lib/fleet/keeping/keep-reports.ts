import type { PartRead } from '../working/read-page';
import type { Page } from '../working/turns';
import { plainAddress } from './add-pages';
import type { Transaction } from './database';
import { storable } from './storable';
import { keptWording } from './wording';

/** Keeps a report as this capture's result; there is one, whoever writes it again. */
export async function keepReport(
  transaction: Transaction,
  page: Page,
  { part, understood }: PartRead,
  address: string | null = null,
): Promise<void> {
  const { audit, wordings } = understood;
  const { source, report, verdict, tool } = audit;
  const found = address ?? source.url ?? source.file ?? page.url;
  const url = plainAddress(found) ?? found;
  const isLive = page.kind === 'page';
  const { rows } = await transaction.query<{ id: string }>(
    `with given as (select $1::bigint as page, $2::int as round, $3::text as part, $15::text as sha256)
     insert into gouji.report (page, round, part, url, host, region, captured_at, issuer, year, edition, verdict, source, rendered, published_at, sha256, audit, core)
     select page, round,
       -- An archive may hold two texts of one address and second.
       case when exists (select 1 from gouji.report r where r.page = given.page and r.round = given.round and r.part = given.part and r.sha256 <> given.sha256)
         then part || ' ' || sha256 else part end,
       $4, $5, $6, case when $18 then now() else $7::timestamptz end, $8, $9, $10, $11, $12, $13, $14::timestamp, sha256, $16::jsonb, $17 from given
     on conflict (page, round, part) do nothing returning id`,
    [
      ...[page.id, page.round, storable(part), storable(url), hostOf(url), page.region, source.capturedAt],
      ...[
        report?.issuer ? storable(report.issuer) : null,
        report?.year ?? null,
        report?.edition ?? null,
        verdict,
        source.kind,
        source.rendered ?? false,
      ],
      // Of what is read now the database's clock tells when: the machines' may differ.
      ...[timeOf(source.publishedAt), source.sha256, json(audit), tool.version, isLive],
    ],
  );
  const id = rows[0]?.id;
  if (id !== undefined) await keepWordings(transaction, id, wordings);
}

async function keepWordings(transaction: Transaction, report: string, wordings: PartRead['understood']['wordings']): Promise<void> {
  for (const { section, text } of wordings) {
    const kept = keptWording(text);
    if (kept === null) continue;
    await transaction.query('insert into gouji.wording (report, section, length, signature) values ($1, $2, $3, $4)', [
      report,
      section,
      kept.length,
      [...kept.signature],
    ]);
    await transaction.query(
      'insert into gouji.wording_band (band, hash, report, section) select band - 1, hash, $1, $2 from unnest($3::int[]) with ordinality as given (hash, band)',
      [report, section, kept.bands],
    );
  }
}

/** `2021-01-20T11:18`, as far as it is a time. */
function timeOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/.test(text) ? text : null;
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

const json = (audit: object) => JSON.stringify(audit, (_key, value: unknown) => (typeof value === 'string' ? storable(value) : value));
