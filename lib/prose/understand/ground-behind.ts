import type { Facts, Told } from '../frames/context';
import { type Frame, gather } from '../frames/frame';
import type { Meaning } from '../meanings/meaning';
import { kindsOf, outcome } from '../meanings/requests';
import { leadsToGround } from '../phrases/ground-leads';
import type { Token } from '../tokens/tokens';

/** 其他处理1件，为申请人逾期未缴费; 不予公开2件（保护第三方合法权益）: the clause behind a result tells the one ground that they had, and which row they are in. */
export function withGrounds(report: Facts, told: readonly Told[], tokens: readonly Token[], text: string): readonly Told[] {
  return told.map((one) => {
    const { understood, frame } = one;
    const [group] = frame.rows;
    if (understood?.family !== 'outcomes' || understood.role !== 'whole' || !group || frame.rows.length > 1 || !GROUPS.has(group))
      return one;
    const meanings = groundOf(group, clauseBehind(one, tokens), text).flatMap((row) => outcome(report, [row], columnsOf(frame)) ?? []);
    return meanings.length > 0 ? { ...one, understood: { ...understood, meanings: unlike(meanings, understood.meanings) } } : one;
  });
}

/** The ground, each way that its words may be meant; empty: none, more than one, or more is said. */
function groundOf(group: string, clause: readonly Token[], text: string): readonly string[] {
  const [first, last] = [clause[0], clause.at(-1)];
  if (!first || !last) return [];
  const { rows, unknown, roles, isPart, columns, channels, things, acts } = gather(clause, []);
  const [ground, ...more] = [...new Set(rows.filter((row) => row !== group))];
  const isPlain = [...roles].every((role) => PLAIN.has(role)) && unknown.length + columns.length + channels === 0 && isPart === null;
  if (!ground || more.length > 0 || !isPlain || things.includes('foreign') || acts.length > 0) return [];
  const isBracket = first.depth > 0;
  if (!isBracket && !leadsToGround(text.slice(first.start, last.end))) return [];
  const ways = ground.split('|').filter((way) => way !== group);
  return ways.every((way) => way.startsWith(`${group}.`)) ? ways : [];
}

/** The words of the clause or bracket right behind a number, when it has none of its own. */
function clauseBehind({ figure }: Told, tokens: readonly Token[]): readonly Token[] {
  if (figure.inBracket.length > 0) return figure.inBracket;
  const mark = tokens[figure.at + 1];
  if (mark?.kind !== 'mark' || (mark.mark !== '，' && mark.mark !== ',')) return [];
  const behind = tokens.slice(figure.at + 2);
  const end = behind.findIndex((token) => token.kind === 'mark' && token.mark !== '、');
  const clause = end < 0 ? behind : behind.slice(0, end);
  return clause.some((token) => token.kind === 'count') ? [] : clause;
}

const columnsOf = ({ columns }: Frame): string[] | undefined => (columns.length > 0 ? kindsOf(columns) : undefined);

/** Of the ground only; where the number was of the ground already it stays as it was. */
function unlike(meanings: readonly Meaning[], before: readonly Meaning[]): readonly Meaning[] {
  const names = new Set(meanings.map(({ cells }) => cells.join()));
  return before.some(({ cells }) => names.has(cells.join())) ? before : meanings;
}

const PLAIN: ReadonlySet<string> = new Set(['be', 'because', 'about', 'duly']);
const GROUPS: ReadonlySet<string> = new Set(['denied', 'unable', 'notProcessed', 'otherHandling']);
