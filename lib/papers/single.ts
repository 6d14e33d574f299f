import type { Audit } from '../report/audit';
import { causeOf } from '../report/cause';
import type { Finding } from '../report/outcome';
import { gradeOf } from '../report/told/grade';
import type { Describe } from '../report/told/rule-text';
import { type PaperStrings, paperStrings } from '../strings/papers';
import type { Language } from '../strings/terms';
import { reportRuns, reportTitle } from './heading';
import { compareIn } from './items';
import { openAudit } from './matters';
import type { Paper, Runs } from './paper';
import { cellSpot, changesOf, figureFor, printedAt } from './spots';
import { bare, basesOf, toldOf } from './told';

/** 核查意见 on one finding, ready to be sent: whose report and where, the likely cause first, what was found, the basis, what is asked. */
export function opinionOn(audit: Audit, finding: Finding, describe: Describe, language: Language): Paper {
  const say = paperStrings[language];
  const grade = gradeOf(finding);
  const lead = causeLead(audit, finding, say, language);
  const told = toldOf(finding, audit, say, language);
  const basis = basesOf([finding], say);
  const ask = grade === 'broken' ? '' : say.askOne[grade];
  const advice =
    grade === 'review'
      ? compareIn(finding, audit, say, language)
      : grade === 'warning' || grade === 'notice'
        ? bare(describe(finding.rule)?.fix[language] ?? '')
        : '';
  const sentences = [
    lead && lead + say.stop,
    (lead ? `${say.here}${say.colon}${told}` : told) + say.stop,
    basis && `${say.basis}${say.colon}${basis}${say.stop}`,
    advice && `${grade === 'review' ? '' : say.adviceName[grade === 'warning' ? 'warning' : 'notice'] + say.colon}${advice}${say.stop}`,
    ask,
  ].filter(Boolean);
  return single([...reportRuns(audit, say, language), say.colon, sentences.join(language === 'zh' ? '' : ' ')], language);
}

/** 更正说明 for one finding. A corrected value is named only where the diagnosis knows the one likely cause; else a gap is left for it. */
export function correctionOn(audit: Audit, finding: Finding, language: Language): Paper {
  const say = paperStrings[language];
  const report = reportTitle(audit, say, language);
  const cause = causeOf(finding, openAudit(audit));
  if (cause.kind !== 'likely') return single([say.clerkGap(report, toldOf(finding, audit, say, language))], language);
  const { cells, pattern, resolves } = cause.correction;
  const changes = cells.map(({ path, from, to }) => {
    const where = cellSpot(audit.report, path, say, language);
    const should = figureFor(audit.report, path, to);
    return from === null ? say.clerkChangeBlank(where, should) : say.clerkChange(where, printedAt(audit.report, path, say), should);
  });
  const why = say.clerkReason(pattern && say.pattern[pattern], resolves.length);
  return single([say.clerkOne(report, changes.join(say.semicolon), why)], language);
}

/** The likely cause in a sentence, without its stop; empty where the diagnosis has nothing to say. */
export function causeLead(audit: Audit, finding: Finding, say: PaperStrings, language: Language): string {
  const cause = causeOf(finding, openAudit(audit));
  switch (cause.kind) {
    case 'likely':
      return say.likely(changesOf(audit, cause.correction, say, language)) + say.settlesShort(cause.correction.resolves.length);
    case 'ambiguous': {
      const ways = cause.candidates.slice(0, MOST_WAYS).map((one) => changesOf(audit, one, say, language));
      const more = cause.candidates.length - ways.length;
      return say.candidates(1, cause.candidates.length) + [...ways, ...(more > 0 ? [say.moreWays(more)] : [])].join(say.semicolon);
    }
    case 're-entry':
      return say.reentry(cause.rows.join(say.list));
    case 'none':
      return '';
  }
}

function single(text: Runs, language: Language): Paper {
  return { language, title: null, about: [], parts: [{ kind: 'prose', heading: null, text }], notes: [] };
}

const MOST_WAYS = 4;
