import type { AuditExport } from '../report/contract/schema';
import type { Severity } from '../report/outcome';
import { gradeOf } from '../report/told/grade';
import type { RuleText } from '../report/told/rule-text';
import { sourceName, summaryOf } from './summary';

/** A rule as a log names it. */
export interface LoggedRule extends RuleText {
  readonly id: string;
  readonly severity: Severity;
}

type Finding = AuditExport['findings'][number];

/** A SARIF 2.1.0 log of many audits (OASIS Standard, 27 March 2020): one run, a result a finding, an artifact a report. */
export function sarifLog(audits: readonly AuditExport[], rules: readonly LoggedRule[]): string {
  // Either all results of a run say how they stand to the last one, or none (3.27.24).
  const isCompared = audits.some(({ findings }) => findings.some(({ baseline }) => baseline !== null));
  const pieces = audits.map((audit) => sarifPiece(audit, isCompared));
  const artifacts = pieces.map(({ artifact }) => JSON.stringify(artifact));
  const results = pieces.flatMap((piece) => piece.results.map((result) => JSON.stringify(result)));
  return sarifHead + results.join(',') + sarifTail(artifacts, rules, audits[0]?.tool.version ?? '');
}

/** Begins a log whose results follow one by one, apart by commas. */
export const sarifHead =
  '{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json","version":"2.1.0","runs":[{"results":[';

/** Ends it: artifacts as JSON texts, and the tool with its rules. */
export function sarifTail(artifacts: readonly string[], rules: readonly LoggedRule[], version: string): string {
  const tool = { driver: { name: 'Gouji', fullName: '勾稽 Gouji', version, language: 'zh-CN', rules: rules.map(descriptorOf) } };
  return `],"artifacts":[${artifacts.join(',')}],"columnKind":"utf16CodeUnits","language":"zh-CN","tool":${JSON.stringify(tool)}}]}\n`;
}

/** What one audit adds to a log. */
export function sarifPiece(audit: AuditExport, isCompared = false): { readonly artifact: object; readonly results: readonly object[] } {
  const { issuer, year, edition, verdict, kind, read, of, sha256, publishedAt } = summaryOf(audit);
  return {
    artifact: {
      location: locationOf(audit),
      roles: ['analysisTarget'],
      // Of the normalised text, not of the bytes: `hashes` would say the latter.
      properties: { verdict, kind, issuer, year, edition, cellsRead: read, cellsOf: of, publishedAt, textSha256: sha256 },
    },
    results: audit.findings.map((finding) => resultOf(finding, audit, isCompared)),
  };
}

function resultOf(finding: Finding, audit: AuditExport, isCompared: boolean): object {
  const { rule, message, formula, cells, quote, expected, actual, basis, at, fingerprint } = finding;
  const dismissal = audit.dismissals.find((one) => one.fingerprint === fingerprint);
  const sum = formula ? `（${formula.zh}）` : '';
  return {
    ruleId: rule,
    ...kindOf(finding),
    message: { text: `${message.zh}${sum}` },
    locations: [
      {
        physicalLocation: { artifactLocation: locationOf(audit), ...regionOf(finding) },
        ...(cells.length > 0 ? { logicalLocations: cells.map((path) => logical(path, audit)) } : {}),
      },
    ],
    partialFingerprints: { 'gouji/v1': fingerprint },
    ...(isCompared ? { baselineState: STATES[finding.baseline ?? 'new'] } : {}),
    ...(dismissal
      ? { suppressions: [{ kind: 'external', status: 'accepted', justification: dismissal.reason, properties: { when: dismissal.when } }] }
      : {}),
    properties: {
      ...{ at, issuer: audit.report?.issuer ?? null, year: audit.report?.year ?? null, messageEn: message.en },
      ...{ quote, expected, actual, basis, corrections: audit.corrections.filter(({ resolves }) => resolves.includes(fingerprint)) },
    },
  };
}

/** What cannot be decided is a review, what broke is open; only a failure has a level (3.27.10). */
function kindOf(finding: Finding): object {
  const grade = gradeOf(finding);
  if (grade === 'review') return { kind: 'review', level: 'none' };
  if (grade === 'broken') return { kind: 'open', level: 'none' };
  return { kind: 'fail', level: LEVELS[grade] };
}

/** Lines for texts; a page's cell has none, its path stands as a logical location. */
function regionOf({ place }: Finding): object {
  return place?.line === null || place?.line === undefined ? {} : { region: { startLine: place.line + 1 } };
}

function logical(path: string, { report }: AuditExport): object {
  const label = report?.cells[path]?.label;
  return { fullyQualifiedName: path, kind: 'element', ...(label ? { name: label } : {}) };
}

function locationOf(audit: AuditExport): object {
  return { uri: audit.source.url ? absolute(audit.source.url) : relative(sourceName(audit)) };
}

/** An address of the web as it is, written so that it is one. */
function absolute(url: string): string {
  try {
    return new URL(url).href;
  } catch {
    return relative(url);
  }
}

/** A path as a relative reference: every part of it encoded, a first part with a colon told from a scheme. */
function relative(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/');
  return parts.map((part) => encodeURIComponent(part.replace(/[\ud800-\udfff]/gu, '\ufffd'))).join('/');
}

function descriptorOf({ id, severity, title, why, fix, basis }: LoggedRule): object {
  return {
    id,
    shortDescription: { text: title.zh },
    fullDescription: { text: why.zh },
    help: { text: `${fix.zh} ${fix.en}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { basis, titleEn: title.en },
  };
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', notice: 'note' };
const STATES = { new: 'new', unchanged: 'unchanged', changed: 'updated' } as const;
