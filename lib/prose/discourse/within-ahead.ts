import type { Context } from '../frames/context';
import { type Frame, gather, senses } from '../frames/frame';
import { untilEnd } from '../frames/sentence-ends';
import type { Token } from '../tokens/tokens';

type Within = Context['within'];

/**
 * 予以公开的申请中，; 2022年收到的申请，; 自然人方面，: a clause that ends so, or only names applicants, and tells no number, says of what the next ones are;
 * null for any other.
 */
export function withinAhead(tokens: readonly Token[], text: string, mark: number): Within | null {
  const last = tokens[mark - 1];
  if (last?.kind !== 'word') return null;
  // 从不予公开的理由看，9件申请涉及…: of those that were refused.
  const isWithin =
    last.sense === 'role:within' || (last.end - last.start === 1 && (text[last.start] === '里' || text.startsWith('理由看', last.end - 3)));
  let from = mark - 1;
  let namesAny = false;
  for (; from >= 0 && !isCut(tokens[from]); from--) namesAny ||= isApplicant(tokens[from]);
  // Most clauses.
  if (tokens[from]?.kind === 'count' || !(isWithin || namesAny || isRequest(last))) return null;
  const clause = tokens.slice(from + 1, mark);
  const frame = gather(clause, []);
  if (namesApplicants(frame)) return { rows: [], columns: frame.columns, flow: null };
  if (!isWithin && !isRequest(last)) return null;
  const flow = flowOf(clause, frame, untilEnd(tokens.slice(mark)));
  // 未收到依申请公开的申请，: only with 中 is it a set, but for a flow.
  if (!isWithin) return flow && isRelative(clause, text) ? { rows: [], columns: [], flow } : null;
  const { rows, columns } = frame;
  return rows.length + columns.length > 0 || flow ? { rows, columns, flow } : null;
}

const isCut = (token: Token | undefined) => (token?.kind === 'mark' ? token.mark !== '、' : token?.kind === 'count');

/** 企业申请方面，: nothing is said of them yet. */
function namesApplicants({ columns, acts, things, rows, cases, bodies, unknown, isPart, channels }: Frame): boolean {
  const isOther = acts.length + rows.length + cases.length + bodies.length + unknown.length + channels > 0 || isPart !== null;
  return columns.length > 0 && !isOther && things.every((thing) => thing === 'request' || thing === 'application');
}

/** What came in new, or with the year; what was received, only where the sentence tells of what was carried over beside it. */
function flowOf(clause: readonly Token[], { acts, times, rows, roles, unknown }: Frame, ahead: readonly Token[]): Within['flow'] {
  if (!clause.some(isRequest) || rows.length + unknown.length > 0 || roles.has('none')) return null;
  const isOnly = (known: readonly string[]) => acts.length > 0 && acts.every((act) => known.includes(act));
  const isLast = times.includes('last') || times.includes('other');
  if (isOnly(['carry', 'carryIn']) && (isLast || acts.includes('carryIn')) && !times.includes('next')) return 'carriedIn';
  if (isLast) return null;
  if (isOnly(['new'])) return 'newlyReceived';
  return isOnly(['receive', 'accept']) && tellsCarriedIn(ahead) ? 'newlyReceived' : null;
}

/** 2021年结转的申请办结2件. */
function tellsCarriedIn(ahead: readonly Token[]): boolean {
  return ahead.some((token, at) => {
    const [asked] = ahead.slice(at + 1).filter((one) => one.kind !== 'word' || one.sense !== 'filler');
    const isLast = senses(ahead.slice(Math.max(0, at - 2), at)).some((sense) => sense === 'time:last' || sense === 'time:other');
    return (
      token.kind === 'word' &&
      (token.sense === 'act:carryIn' || (token.sense === 'act:carry' && isLast)) &&
      asked !== undefined &&
      isRequest(asked)
    );
  });
}

/** 2022年收到的申请: the set, and no object of the act. */
const isRelative = (clause: readonly Token[], text: string) => {
  const of = clause.at(-2);
  return of !== undefined && text.slice(of.start, of.end) === '的';
};

const isApplicant = (token: Token | undefined) => token?.kind === 'word' && token.sense.startsWith('column:');
const isRequest = (token: Token) => token.kind === 'word' && (token.sense === 'thing:request' || token.sense === 'thing:application');
