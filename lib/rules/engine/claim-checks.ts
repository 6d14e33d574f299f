import type { Claim, Reading } from '../../report/claim';
import type { Report } from '../../report/report';
import type { Text } from '../../report/text';
import type { Verdict } from './rule';
import { inapplicable, pass } from './verdicts';

/** One verdict for each claim that the rule owns: agrees passes, conflicts fails, a doubtful conflict is a review. */
export function claimChecks(report: Report, rule: string, table: Text): Verdict[] {
  const claims = report.claims.filter((claim) => claim.rule === rule);
  if (claims.length === 0) return [inapplicable('prose', '文中没有这类说法', 'the prose says nothing of the kind')];
  return claims.map((claim, index) => claimVerdict(claim, `claim${index + 1}`, table));
}

function claimVerdict(claim: Claim, at: string, table: Text): Verdict {
  if (claim.outcome !== 'conflicts') return pass(at);
  const [first, ...others] = claim.readings;
  const actual = claim.value ?? 0;
  const verdict: Omit<Verdict, 'outcome'> = {
    at,
    place: claim.place,
    quote: claim.quote,
    cells: [...new Set(claim.readings.flatMap((reading) => reading.cells))],
    expected: first && others.length === 0 ? first.value : null,
    actual,
    message: messageOf(claim, table),
    formula: formulaOf(claim),
  };
  return claim.doubtful ? { ...verdict, outcome: 'review', reason: claim.reason ?? UNDECIDED } : { ...verdict, outcome: 'fail' };
}

function messageOf(claim: Claim, table: Text): Text {
  const zh = claim.readings.map((one) => `${one.name.zh} ${one.value}`).join('，');
  const en = claim.readings.map((one) => `${one.name.en} ${one.value}`).join(', ');
  const said = claim.numeral === null ? claim.quote : claim.numeral;
  const none = claim.readings.length > 1;
  const doubt = claim.reason ? { zh: `${claim.reason.zh}，请核对。`, en: ` Please compare: ${claim.reason.en}.` } : { zh: '', en: '' };
  return {
    zh: `文中“${said}”与${table.zh}${none ? '各种口径都' : ''}不一致：${zh}。${doubt.zh}`,
    en: `The text says “${said}”; ${table.en} ${none ? 'agrees in no reading' : 'says otherwise'}: ${en}.${doubt.en}`,
  };
}

function formulaOf(claim: Claim): Text | null {
  const one = closest(claim);
  if (!one) return null;
  const said = claim.value ?? 0;
  return { zh: `${said} ≠ ${one.value}（${one.name.zh}）`, en: `${said} ≠ ${one.value} (${one.name.en})` };
}

/** The reading nearest to the number: what was most likely meant. */
function closest(claim: Claim): Reading | undefined {
  const said = claim.value ?? 0;
  return [...claim.readings].sort((a, b) => Math.abs((a.value ?? 0) - said) - Math.abs((b.value ?? 0) - said))[0];
}

const UNDECIDED: Text = { zh: '无法确定文中所指', en: 'what the text means cannot be decided' };
