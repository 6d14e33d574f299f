import { sha256 } from '@noble/hashes/sha2.js';
import type { Document } from '../../document/document';
import type { Audit } from '../../report/audit';
import { toExport } from '../../report/contract/export';
import type { Capture, CapturedHow, CapturedPage, CaptureVersions, JudgedBy } from './capture';
import { imprintOf } from './changes';
import { summarise } from './summarise';

/** What is kept of a report that was audited. */
export interface ToCapture {
  readonly audit: Audit;
  /** The very document that was judged. */
  readonly document: Document;
  readonly pages: readonly CapturedPage[];
  readonly judgedBy: JudgedBy;
  readonly versions: CaptureVersions;
  readonly how: CapturedHow;
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
}

/** The audit and all it rests on, with their hashes; nothing is stored yet. */
export function makeCapture({ audit, document, pages, judgedBy, versions, how, id, at }: ToCapture): Capture {
  const exported = toExport(audit);
  return {
    summary: summarise(exported, { id, at, how, versions, imprint: imprintOf({ export: exported, document }), bytes: 0 }),
    export: exported,
    source: {
      document,
      pages,
      judgedBy,
      hashes: { text: audit.source.sha256, tables: tableHashes(document), pages: pages.map(({ html }) => hashText(html)) },
      dismissals: audit.dismissals,
    },
  };
}

/** Hex SHA-256 of each table's normalised cells, in document order. */
export function tableHashes({ blocks }: Document): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'grid' ? [hashText(block.cells.map(({ row, column, text }) => `${row} ${column} ${text}`).join('\n'))] : [],
  );
}

function hashText(text: string): string {
  return Array.from(sha256(utf8.encode(text)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const utf8 = new TextEncoder();
