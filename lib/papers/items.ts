import type { Audit } from '../report/audit';
import type { Finding } from '../report/outcome';
import { shorten } from '../report/told/names';
import type { Describe } from '../report/told/rule-text';
import type { PaperStrings } from '../strings/papers';
import type { Language } from '../strings/terms';
import type { Matter } from './matters';
import type { Item } from './paper';
import { cellSpot, changesOf } from './spots';
import { basesOf, toldOf } from './told';

/** A matter as it is told on paper: the cause leads, its findings follow, then the basis and what is asked. */
export function itemOf(matter: Matter, audit: Audit, describe: Describe, say: PaperStrings, language: Language): Item {
  const { cause, findings } = matter;
  const told = findings.map((finding) => toldOf(finding, audit, say, language) + say.stop);
  const facts = [
    { name: say.basis, text: basesOf(findings, say) },
    { name: say.adviceName[matter.grade], text: adviceOn(matter, audit, describe, say, language) },
  ].filter(({ text }) => text !== '');
  switch (cause.kind) {
    case 'likely':
      return {
        lead: say.likely(changesOf(audit, cause.correction, say, language)) + say.stop,
        lists: [{ intro: say.settles(told.length), lines: told }],
        facts,
      };
    case 'candidates': {
      const ways = cause.candidates.slice(0, MOST_WAYS).map((one) => changesOf(audit, one, say, language));
      const more = cause.candidates.length - ways.length;
      return {
        lead: say.candidates(told.length, cause.candidates.length),
        lists: [
          { intro: say.mismatches, lines: told },
          { intro: say.ways, lines: more > 0 ? [...ways, say.moreWays(more)] : ways },
        ],
        facts,
      };
    }
    case 're-entry':
      return {
        lead: say.reentry(cause.rows.join(say.list)) + say.stop,
        lists: [{ intro: say.mismatches, lines: told }],
        facts,
      };
    case 'none': {
      const [only, ...others] = told;
      if (only !== undefined && others.length === 0) return { lead: only, lists: [], facts };
      return { lead: titleOf(findings, describe, language), lists: [{ intro: '', lines: told }], facts };
    }
  }
}

/** What is asked: severity decides. */
export function adviceOn(
  { grade, cause, findings }: Matter,
  audit: Audit,
  describe: Describe,
  say: PaperStrings,
  language: Language,
): string {
  if (grade === 'review')
    return [...new Set(findings.map((one) => compareIn(one, audit, say, language)))].filter(Boolean).join(say.semicolon);
  if (cause.kind === 'likely') return say.confirmCause(cause.correction.cells.length);
  if (cause.kind === 'candidates') return say.confirmCandidates;
  if (cause.kind === 're-entry') return '';
  return [...new Set(findings.map(({ rule }) => describe(rule)?.fix[language] ?? ''))].filter(Boolean).join(' ');
}

/** A review says what to hold against what: the words, the cells. */
export function compareIn(finding: Finding, { report }: Audit, say: PaperStrings, language: Language): string {
  const cells = finding.cells.slice(0, MOST_CELLS).map((path) => cellSpot(report, path, say, language));
  const rest = finding.cells.length > MOST_CELLS ? ` ${say.more(finding.cells.length)}` : '';
  const quote = finding.quote === null ? '' : `“${shorten(finding.quote, 60)}”`;
  const what = [quote, cells.join(say.list) + rest].filter(Boolean);
  return what.length > 0 ? say.compare(what.join(say.and)) : '';
}

/** Several findings of one rule stand under what the rule is called. */
function titleOf([first]: readonly Finding[], describe: Describe, language: Language): string {
  return (first && describe(first.rule)?.title[language]) || first?.rule || '';
}

const MOST_WAYS = 6;
const MOST_CELLS = 3;
