import { isRecord } from '../../report/is-record';
import { grades } from '../../report/told/grade';
import { companionNames } from '../page/companions';
import type { AuditorRequest, BackgroundRequest, MoreRequest } from './messages';

/** Whether a runtime message is meant for the tab's auditor, with every field it needs. Hand-written: it also runs in small scripts. */
export function isAuditorRequest(value: unknown): value is AuditorRequest {
  if (!isRecord(value) || value.to !== 'auditor') return false;
  switch (value.type) {
    case 'get-state':
    case 'next':
    case 'previous':
    case 'toggle':
    case 'capture':
    case 'print-notes':
      return true;
    case 'reaudit':
      return typeof value.force === 'boolean';
    case 'go-to':
      return Number.isInteger(value.index) && typeof value.open === 'boolean';
    case 'set-beside':
      return typeof value.sha256 === 'string' && isBeside(value.beside);
    case 'dismiss':
      return typeof value.fingerprint === 'string' && typeof value.reason === 'string';
    case 'undo-dismiss':
      return typeof value.fingerprint === 'string';
    case 'filter':
      return value.only === null || grades.some((grade) => grade === value.only);
    case 'show':
      return (value.what === 'checked' || value.what === 'unlinked') && typeof value.on === 'boolean';
    default:
      return false;
  }
}

/** Whether it asks for the rest of an audit. */
export function isMoreRequest(value: unknown): value is MoreRequest {
  return (
    isRecord(value) && value.to === 'auditor' && value.type === 'more' && typeof value.of === 'number' && typeof value.from === 'number'
  );
}

/** Whether a runtime message is meant for the background. */
export function isBackgroundRequest(value: unknown): value is BackgroundRequest {
  if (!isRecord(value) || value.to !== 'background') return false;
  if (value.type === 'report-likely' || value.type === 'failed') return true;
  if (value.type === 'join') return companionNames.some((name) => name === value.script);
  if (value.type === 'read-rule') return typeof value.rule === 'string' && /^[a-z-]{1,60}$/.test(value.rule);
  if (value.type === 'compare') return typeof value.report === 'string' && isTexts(value.spots);
  if (value.type === 'last') return typeof value.page === 'string';
  if (value.type === 'recall') return typeof value.id === 'string';
  if (value.type === 'keep') return isCarried(value.carried) && typeof value.unlessSame === 'boolean';
  return value.type === 'audited' && isBadgeFacts(value.badge);
}

function isBeside(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.verdict === 'string' &&
    [value.checks, value.findings, value.corrections, value.others].every((list) => Array.isArray(list) && list.every(isRecord))
  );
}

function isCarried(value: unknown): boolean {
  if (!isRecord(value) || typeof value.export !== 'string' || typeof value.source !== 'string') return false;
  const { summary } = value;
  return isRecord(summary) && isTexts([summary.id, summary.page, summary.at, summary.body, summary.imprint]);
}

function isBadgeFacts(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.verdict === 'string' &&
    typeof value.kind === 'string' &&
    typeof value.look === 'string' &&
    (value.unfilled === undefined || typeof value.unfilled === 'boolean') &&
    (value.asOf === null || typeof value.asOf === 'string') &&
    (value.unseen === null || typeof value.unseen === 'string') &&
    COUNTS.every((name) => isCount(value[name]))
  );
}

const COUNTS = ['errors', 'warnings', 'reviews', 'dismissed', 'read', 'of', 'listed'];

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}
