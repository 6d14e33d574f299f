import { isRecord } from '../../report/is-record';
import type { CaptureSummary } from '../captures/capture';
import type { DismissalPage } from '../dismissals/dismissal-pages';

/** What a casebook's file says of itself, beside its captures. */
export interface Manifest {
  readonly schema: typeof SCHEMA;
  readonly captures: readonly CaptureSummary[];
  readonly dismissals: readonly DismissalPage[];
}

export const SCHEMA = 'gouji.casebook/1';
/** Its name in the file. */
export const MANIFEST = 'casebook.json';

/** What was written there; null where it is none. Records that are none are left out. */
export function manifestIn(read: unknown): Manifest | null {
  if (!isManifest(read)) return null;
  return { ...read, captures: read.captures.filter(isSummary), dismissals: read.dismissals.filter(isPage) };
}

function isManifest(value: unknown): value is Manifest {
  return isRecord(value) && value.schema === SCHEMA && Array.isArray(value.captures) && Array.isArray(value.dismissals);
}

function isSummary(value: unknown): value is CaptureSummary {
  if (!isRecord(value) || !isRecord(value.counts) || !isRecord(value.versions) || !Array.isArray(value.rules)) return false;
  const texts = ['id', 'page', 'at', 'how', 'kind', 'body', 'region', 'verdict', 'look', 'sha256', 'imprint'];
  return texts.every((name) => typeof value[name] === 'string') && ['read', 'of', 'bytes'].every((name) => typeof value[name] === 'number');
}

function isPage(value: unknown): value is DismissalPage {
  return isRecord(value) && typeof value.page === 'string' && Array.isArray(value.records) && value.records.every(isRecord);
}
