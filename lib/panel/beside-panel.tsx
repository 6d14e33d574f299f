import type { Audit } from '../report/audit';
import { besideStrings } from '../strings/beside';
import type { Language } from '../strings/terms';

/** A report of last year, as the user is told of it. */
export interface BesideReport {
  readonly body: string;
  readonly year: number;
  /** Its address; null for a file. */
  readonly url: string | null;
}

export interface BesideProps {
  readonly audit: Audit;
  readonly language: Language;
  /** What this report is compared with; null when it is with none. */
  readonly lastYear: BesideReport | null;
  /** What may be last year's of the same body: the user knows. */
  readonly unsure: readonly BesideReport[];
  /** Ids of the rules that need other reports. */
  readonly rules: ReadonlySet<string>;
  readonly onSay: (report: BesideReport, same: boolean) => void;
}

/** Which report of last year this one is compared with, what came of it, and the user's word on whose it is. */
export function BesidePanel({ audit, language, lastYear, unsure, rules, onSay }: BesideProps) {
  const say = besideStrings[language];
  const own = audit.findings.filter(({ rule }) => rules.has(rule));
  const alike = own.filter(({ passages = [] }) => passages.length > 0);
  if (!lastYear && unsure.length === 0 && alike.length === 0) return null;
  const count = own.length;
  return (
    <section class="beside" aria-label={say.heading}>
      {lastYear && (
        <p>
          <span lang="zh-CN">{say.lastYear(lastYear.body, lastYear.year)}</span>
          {language === 'zh' ? '：' : ': '}
          {count > 0 ? say.found(count) : say.none}{' '}
          {lastYear.url !== null && (
            <a href={lastYear.url} target="_blank" rel="noreferrer">
              {say.open}
            </a>
          )}{' '}
          <button type="button" class="quiet small" onClick={() => onSay(lastYear, false)}>
            {say.notSame}
          </button>
        </p>
      )}
      {unsure.map((one) => (
        <p key={`${one.body} ${one.year} ${one.url}`}>
          <span>{say.perhaps(one.body, one.year)}</span>{' '}
          <button type="button" class="small" onClick={() => onSay(one, true)}>
            {say.same}
          </button>{' '}
          <button type="button" class="quiet small" onClick={() => onSay(one, false)}>
            {say.notSame}
          </button>
        </p>
      ))}
      {alike.map((finding) => (
        <details key={finding.fingerprint}>
          <summary>{say.passages((finding.passages ?? []).length)}</summary>
          <p>{finding.message[language]}</p>
          {(finding.passages ?? []).map(({ of, own: here, other }) => (
            <dl key={`${of} ${here}`} class="alike" lang="zh-CN">
              <dt>{say.here}</dt>
              <dd>{here}</dd>
              <dt>{of.replace(/^@/, '')}</dt>
              <dd>{other}</dd>
            </dl>
          ))}
        </details>
      ))}
    </section>
  );
}
