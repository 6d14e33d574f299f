import type { Context, Told } from './context';
import type { Clause, Discourse } from './discourse';
import { type Frame, gather } from './frame';
import type { Thing } from './lexicon/sense';
import { DECISION_ROWS, DOCUMENT_COLUMNS, DOCUMENT_ROWS, disclosure } from './meanings/disclosure';
import type { Meaning, Understood } from './meanings/meaning';
import { GROUPS, type Group, remedy } from './meanings/remedies';
import { COLUMNS, flow, outcome } from './meanings/requests';
import type { Token } from './tokens';

/** A plain statement without a number of its own: its cells are zero. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly understood: Understood;
}

/** 未收到申请, 无行政诉讼; 均已答复, 均为自然人, 均获维持: what is said of none and of all. */
export function readStatements({ told, clauses }: Discourse): Statement[] {
  return clauses.flatMap((clause) => {
    const { tokens, context } = clause;
    if (
      tokens.some((token, at) => token.kind === 'count' && token.numeral.value !== 0 && !isLead(tokens, token) && !isOneOfNone(tokens, at))
    )
      return [];
    const frame = gather(tokens, []);
    const meanings = isNone(tokens)
      ? nones(tokens, frame, context)
      : frame.roles.has('all') || (saysEnd(tokens) && clause.endedBy !== '(' && endsWhole(told, clause))
        ? alls(tokens, frame, context, told, clause)
        : [];
    const [first, last] = [tokens[0], tokens.at(-1)];
    return first && last ? meanings.map((understood): Statement => ({ start: first.start, end: last.end, understood })) : [];
  });
}

/** 行政复议1件，目前尚未审结: nothing but how it ended. */
function saysEnd(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 0 &&
    tokens.some((token) => token.kind === 'word' && token.sense.startsWith('case:')) &&
    tokens.every((token) => token.kind === 'word' && /^case:|^filler$|^time:this$|^role:be$/.test(token.sense))
  );
}

/** The case told last is a whole, and nothing said yet how it ended. */
function endsWhole(told: readonly Told[], clause: Clause): boolean {
  const start = clause.tokens[0]?.start ?? 0;
  const last = told.findLast((one) => one.figure.count.end <= start);
  return (
    last?.figure.stretch === clause.stretch &&
    last.understood?.family === 'remedies' &&
    last.frame.cases.length === 0 &&
    !last.frame.roles.has('among')
  );
}

/** 没有一件结转. */
function isOneOfNone(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return token?.kind === 'count' && token.numeral.value === 1 && before?.kind === 'word' && before.sense === 'role:none';
}

/** 13件均已答复: the number in front is what all of it is said of. */
function isLead(tokens: readonly Token[], count: Token): boolean {
  const all = tokens.findIndex((token) => token.kind === 'word' && token.sense === 'role:all');
  return all >= 0 && tokens.indexOf(count) < all;
}

/** One negation; two of them (不存在未答复的申请) deny nothing that is counted. */
function isNone(tokens: readonly Token[]): boolean {
  const negations = tokens.filter(
    (token) => token.kind === 'word' && (token.sense === 'role:none' || token.sense === 'act:unfinished' || isMissing(token)),
  );
  const isListed = negations.every((token) => {
    const next = tokens[tokens.indexOf(token) + 1];
    return next?.kind === 'word' && next.sense.startsWith('thing:');
  });
  return (
    (negations.length === 1 || (negations.length > 1 && isListed)) &&
    negations[0]?.kind === 'word' &&
    negations[0].sense !== 'act:unfinished'
  );
}

const isMissing = (token: Token) => token.kind === 'word' && token.sense.startsWith('row:unable.notHeld|');

function nones(tokens: readonly Token[], frame: Frame, context: Context): Understood[] {
  if (frame.unknown.length > 0 || frame.isPart !== null || frame.channels === 1) return [];
  if (['plan', 'others', 'average', 'share', 'difference', 'compared', 'outline'].some((role) => frame.roles.has(role as 'plan')))
    return [];
  if (context.whose !== 'own' && context.whose !== 'soft') return [];
  if (context.isOtherTime) return [];
  const has = (thing: Thing) => frame.things.includes(thing);
  if (frame.roles.has('aside') && !(has('normativeDocs') || has('rules'))) return [];
  const rows = frame.rows.filter((row) => !row.startsWith('unable.notHeld|'));
  const ends = frame.cases.filter((end) => end === 'corrected' || end === 'lost' || end === 'pending' || end === 'upheld');
  const groups = groupsNamed(frame);
  const found: Understood[] = [];
  const isCaused = frame.acts.includes('cause');
  if (frame.acts.includes('carry') || frame.acts.includes('carryIn') || frame.acts.includes('carryOut')) return noCarry(frame);
  if (rows.length > 0) {
    if (
      has('information') &&
      !has('request') &&
      context.topic !== 'requests' &&
      !frame.words.some((token) => token.kind === 'word' && token.sense === 'row:denied')
    )
      return [];
    if (
      has('foreign') ||
      has('documents') ||
      (context.topic !== 'requests' && !has('request') && !has('application') && !has('information'))
    )
      return [];
    const meaning = outcome(
      context.report,
      rows.map((row) => row.split('|')[0] ?? row),
    );
    return meaning ? [none('outcomes', 'no such outcome', [meaning], 'claim-outcomes')] : [];
  }
  if (ends.length > 0) {
    const spoken = [...new Set(context.sentence.flatMap((one) => one.frame.things.flatMap((thing) => GROUPS[thing] ?? [])))];
    const of = groups.length > 0 ? groups : spoken.length > 0 ? spoken : context.groups;
    if (of.length === 0) return [];
    // 败诉 is said of lawsuits alone.
    const isLost = ends.every((end) => end === 'lost');
    const suits: readonly Group[] = ['litigationDirect', 'litigationAfterReview'];
    const columns = [...new Set(ends.map((end) => (end === 'lost' ? 'corrected' : end)))];
    return [none('remedies', `no remedies ${columns.join(' or ')}`, [remedy(isLost ? suits : of, columns)], 'claim-remedies')];
  }
  if (groups.length > 0) found.push(none('remedies', 'no remedies', [remedy(groups)]));
  const isAsked = has('request') || (has('application') && (context.topic === 'requests' || context.topic === null));
  // 未发生因政府信息公开申请引起的行政复议: the request is the cause there.
  const isCause = isCaused && groups.length > 0 && !frame.roles.has('and');
  const columns = named(tokens);
  if (
    isAsked &&
    !isCause &&
    !(groups.length > 0 && (causeFirst(tokens) || modifies(tokens))) &&
    !has('foreign') &&
    !frame.acts.some((act) => act === 'answer' || act === 'charge' || act === 'publish') &&
    (frame.acts.every((act) => RECEIPT.has(act)) || frame.acts.length === 0)
  )
    found.unshift(
      none('requests', 'no requests received', [
        flow(['newlyReceived'], columns.length > 0 && columns.length < Object.keys(COLUMNS).length ? columns : ['total']),
      ]),
    );
  if (
    frame.acts.includes('charge') &&
    has('fees') &&
    !has('disclosureFee') &&
    !has('request') &&
    !has('disclosure') &&
    context.topic !== 'requests' &&
    'disclosure.fees.amount' in context.report.facts
  ) {
    const isNamed = tokens.some((token) => token.kind === 'word' && token.sense === 'thing:fees' && token.end - token.start > 4);
    found.push({ ...none('documents', 'no fees', [disclosure(['fees'], ['amount'])]), doubt: isNamed ? null : ONLY_DISCLOSURE });
  }
  const documents = frame.things.flatMap((thing) => DOCUMENT_ROWS[thing] ?? []);
  if (documents.length > 0) {
    // 未制发、废止规范性文件: none of either.
    const isKnown = ({ cells }: Meaning) => cells.every((path) => path in context.report.facts);
    const known = frame.acts.flatMap((act) => {
      const of = act === 'publish' ? [] : (DOCUMENT_COLUMNS[act] ?? []).map((one) => disclosure(documents, one));
      // The form of 2019 has what was made in place of what was issued.
      return (act === 'issue' ? of.filter(isKnown) : of.filter(isKnown).filter((one) => one === of[0])).slice(0, 1);
    });
    if (known.length > 0 && !frame.acts.every((act) => act === 'publish')) found.push(none('documents', 'no documents', known));
  }
  const decided = frame.things.flatMap((thing) => DECISION_ROWS[thing] ?? []);
  if (decided.length > 0 && frame.acts.includes('decide') && !has('information')) {
    const meaning = disclosure(decided, ['decisions']);
    if (meaning.cells.every((path) => path in context.report.facts)) found.push(none('documents', 'no decisions', [meaning]));
  }
  return found;
}

/** Applicants named as the form does; 公民 alone stands for anybody. */
function named(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) =>
    token.kind === 'word' && token.sense.startsWith('column:') && token.end - token.start > 2 ? token.sense.slice(7).split('+') : [],
  );
}

/** 因政府信息公开申请 … 行政复议: what is behind the cause is what did not happen. */
function causeFirst(tokens: readonly Token[]): boolean {
  const because = tokens.findIndex((token) => token.kind === 'word' && token.sense === 'role:because');
  const asked = tokens.findIndex(
    (token) => token.kind === 'word' && (token.sense === 'thing:request' || token.sense === 'thing:application'),
  );
  return because >= 0 && asked > because;
}

/** 依申请公开行政复议: the request is what the review is about. */
function modifies(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    const next = tokens.slice(at + 1).find((one) => one.kind !== 'word' || one.sense !== 'filler');
    return (
      token.kind === 'word' &&
      token.sense === 'thing:request' &&
      next?.kind === 'word' &&
      GROUPS[next.sense.slice(6) as Thing] !== undefined
    );
  });
}

function noCarry(frame: Frame): Understood[] {
  const isIn = frame.acts.includes('carryIn') || frame.times.includes('last');
  const isOut = frame.acts.includes('carryOut') || frame.times.includes('next');
  const of =
    isIn && !isOut
      ? [flow(['carriedIn'])]
      : isOut && !isIn
        ? [flow(['carriedOut'])]
        : isIn && isOut
          ? [flow(['carriedIn', 'carriedOut'])]
          : [flow(['carriedIn']), flow(['carriedOut'])];
  return [none('requests', 'nothing carried over', of, 'claim-requests-received')];
}

/** What is said of all: of the number in front of it in the same sentence, else of nothing that the tables hold. */
function alls(tokens: readonly Token[], frame: Frame, context: Context, told: readonly Told[], clause: Clause): Understood[] {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const before = told.filter((one) => one.figure.count.end <= end && one.figure.count.unit !== '%');
  const last =
    before.findLast((one) => one.figure.sentence === clause.sentence) ?? (frame.things.includes('request') ? undefined : before.at(-1));
  const own = told.find((one) => one.figure.count.start >= start && one.figure.count.end <= end);
  const of = own ?? last;
  if (frame.roles.has('plan') || frame.roles.has('others') || context.whose !== 'own') return [];
  const cases = frame.cases.filter((one) => one === 'upheld' || one === 'won' || one === 'pending');
  if (cases.length > 0) return allEnded(cases[0] ?? 'upheld', frame, context, before, clause);
  if (frame.unknown.length > 0 || frame.isPart !== null) return [];
  if (of && (of.topic !== 'requests' || of.understood?.role !== 'whole' || of.understood.meanings.length === 0)) return [];
  if (!of && !frame.things.includes('request')) return [];
  if (frame.columns.length > 0) {
    if (!of?.understood?.subject.startsWith('requests received')) return [];
    const named = new Set(frame.columns.flatMap((one) => one.split('+')));
    const rest = Object.keys(COLUMNS).filter((column) => !named.has(column));
    const isNew = of.frame.acts.includes('new');
    return [
      none(
        'requests',
        'all by one kind of applicant',
        isNew ? [flow(['newlyReceived'], rest)] : [flow(['newlyReceived'], rest), flow(['newlyReceived', 'carriedIn'], rest)],
        'claim-requests-received',
      ),
    ];
  }
  if (frame.rows.length > 0) {
    const rest = ['granted', 'partiallyGranted', 'denied', 'unable', 'notProcessed', 'otherHandling'].filter(
      (row) => !frame.rows.some((one) => one.split('|').some((it) => it === row || it.startsWith(`${row}.`))),
    );
    const meaning = outcome(context.report, rest);
    return meaning && (of ? isOfAll(of) : true) && frame.rows.length === 1 ? [none('outcomes', 'all of one outcome', [meaning])] : [];
  }
  if (!frame.acts.includes('answer') || frame.acts.some((act) => act === 'carry' || act === 'carryOut' || act === 'unfinished')) return [];
  const saysCarriedOut =
    told.some(({ understood }) => understood?.subject === 'requests carried out') ||
    context.paragraph.some((one) => one.frame.acts.includes('carryOut'));
  if (
    frame.roles.has('inTime') ||
    saysCarriedOut ||
    (of && !(isOfAll(of) && /^requests(?: received| handled|$)/.test(of.understood?.subject ?? '')))
  )
    return [];
  if (frame.roles.has('duly'))
    return [{ ...none('requests', 'requests answered as due', [flow(['carriedOut'])], 'claim-requests-received'), doubt: ONLY_DUE }];
  return [none('requests', 'all requests finished', [flow(['carriedOut'])], 'claim-requests-received')];
}

function allEnded(
  end: 'upheld' | 'won' | 'pending',
  frame: Frame,
  context: Context,
  before: readonly Told[],
  clause: Clause,
): Understood[] {
  const named = groupsNamed(frame);
  const last = before.findLast((one) => one.figure.stretch === clause.stretch);
  if (last && last.understood?.family !== 'remedies') return [];
  const inSentence = before.filter((one) => one.figure.stretch === clause.stretch && one.understood?.family === 'remedies');
  const spoken = [...new Set(inSentence.flatMap((one) => one.frame.things.flatMap((thing) => GROUPS[thing] ?? [])))];
  const of = named.length > 0 ? named : spoken.length > 0 ? spoken : context.groups;
  if (of.length === 0 || !(context.isAboutDisclosure || inSentence.length > 0) || inSentence.some((one) => one.understood?.role === 'part'))
    return [];
  const told = inSentence.flatMap((one) => one.frame.cases);
  const others = (
    end === 'pending' ? ['upheld', 'corrected', 'other'] : end === 'upheld' ? ['corrected', 'other', 'pending'] : ['corrected']
  ).filter((column) => !told.includes(column as 'pending'));
  const isClosed = frame.cases.includes('closed');
  return [none('remedies', `all ${end}`, [remedy(of, isClosed ? others.filter((one) => one !== 'pending') : others)], 'claim-remedies')];
}

function groupsNamed(frame: Frame): Group[] {
  return [...new Set(frame.things.flatMap((thing) => GROUPS[thing] ?? []))];
}

function none(family: Understood['family'], subject: string, meanings: readonly Meaning[], rule?: string): Understood {
  return { family, subject, meanings, role: 'whole', doubt: null, because: null, ...(rule ? { rule } : {}) };
}

const RECEIPT = new Set(['receive', 'accept', 'new', 'handle', 'cause', 'carry', 'newlyPublic']);
const ONLY_DISCLOSURE = { zh: '可能只说政府信息公开的收费', en: 'it may speak only of fees for disclosure' };
const ONLY_DUE = { zh: '可能只说已到期的申请', en: 'it may speak only of what was due' };

/** 无法提供8件（均不掌握）, 自然人5件，均予以公开: of some only. */
function isOfAll({ understood }: Told): boolean {
  return (
    understood !== null &&
    understood.family === 'requests' &&
    !understood.subject.startsWith('requests carried') &&
    understood.meanings.every(({ cells }) => cells.every((cell) => cell.endsWith('.total')))
  );
}
