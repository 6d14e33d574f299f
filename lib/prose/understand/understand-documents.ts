import type { Context } from '../frames/context';
import { bodySense, type Frame } from '../frames/frame';
import { neighbourAt } from '../frames/neighbour-at';
import type { Act } from '../lexicon/sense';
import { DOCUMENT_COLUMNS, DOCUMENT_ROWS, disclosure } from '../meanings/disclosure';
import { aside, reasons, type Understood } from '../meanings/meaning';
import { amountOf, inEdition } from './cells';
import { ISSUED_AND_REPEALED, isIssuedAndRepealed } from './issued-and-repealed';

/** Rows of documents that the words name, else those last spoken of. */
export function documentsOf(frame: Frame, context: Pick<Context, 'documents'>): readonly string[] {
  const named = documentsNamed(frame);
  if (named.length > 0) return named;
  // 现行有效文件57件: most likely of the kind that the form counts.
  return context.documents.length > 0 ? context.documents : frame.things.includes('documents') ? ['normativeDocs'] : [];
}

/** Columns that the act on documents may state, the last act deciding: 公开本年度制发的4件 are those issued. */
export function columnsOf(frame: Frame): readonly (readonly string[])[] | null {
  if (isIssuedAndRepealed(frame)) return ISSUED_AND_REPEALED;
  let last: Act | null = null;
  for (const act of frame.acts) if (DOCUMENT_COLUMNS[act] && (act !== 'publish' || last === null)) last = act;
  // 现行有效的区政府印发的文件67件: of those in force.
  if (last === 'issue' && frame.acts.includes('inForce')) last = 'inForce';
  return last ? (DOCUMENT_COLUMNS[last] ?? null) : null;
}

/** What a number of documents states in table two. Null: nothing there. */
export function understandDocuments(frame: Frame, context: Context): Understood | null {
  const rows = documentsOf(frame, context);
  if (rows.length === 0) return null;
  const isListed =
    context.told.at(-1)?.understood?.subject.startsWith('documents') === true &&
    context.sentence.some((one) => one.index === context.index && one.figure.joint === '、');
  if (documentsNamed(frame).length === 0 && !frame.things.includes('documents') && columnsOf(frame) === null && !isListed) return null;
  // 新增项目事项88项: items, of whatever kind.
  if (
    documentsNamed(frame).length === 0 &&
    !frame.things.includes('documents') &&
    (frame.things.includes('items') || frame.things.includes('projects'))
  )
    return null;
  // 当年新增41件，其中规范性文件6件: papers of any kind.
  if (documentsNamed(frame).length === 0 && dividedByKind(context)) return null;
  // 规范性文件类5条，其他主动公开1条: those are not of them.
  if (documentsNamed(frame).length === 0 && frame.cases.includes('other')) return null;
  const own = columnsOf(frame) ?? (context.documentColumns.length > 0 ? context.documentColumns : null);
  // 规范性文件8件 in a list of what was published, or with nothing said of what was done: told only where it agrees.
  const columns = own ?? ANY_COLUMN;
  const isStock = frame.acts.includes('inForce');
  const meanings = columns.map((one) => disclosure(rows, one));
  // 新发布3件，继续有效21件: what is still in force besides the new.
  if (isStock) meanings.push(disclosure(rows, ['inForce'], ['issued']));
  const known = inEdition(context.report, meanings);
  if (known.length === 0) return aside('documents', 'documents', reasons.notInEdition);
  // 制定8件，其中新制定5件: some of those told in front.
  const isOfTold =
    frame.roles.has('among') &&
    context.told.some(
      ({ understood, figure }) =>
        figure.sentence === context.sentence[0]?.figure.sentence &&
        understood?.role === 'whole' &&
        understood.meanings[0]?.cells.join() === known[0]?.cells.join(),
    );
  if (isOfTold) return { family: 'documents', subject: 'documents', meanings: known, role: 'part', doubt: null, because: reasons.part };
  if (isOneBodys(frame, context))
    return {
      family: 'documents',
      subject: 'documents',
      meanings: known,
      role: 'part',
      doubt: null,
      because: reasons.oneBody,
      ...(context.issuer.kind === 'government' ? {} : { loose: true }),
    };
  const act = frame.acts.at(-1) ?? 'counted';
  // 累计清理45件，继续有效36件: of those looked through.
  const isOfReviewed = context.sentence.some(
    (one) =>
      one.index < context.index &&
      one.frame.roles.has('aside') &&
      one.figure.count.unit !== '%' &&
      // 制定5件、修订3件 were made, not looked through.
      one.figure.joint !== '、' &&
      !one.frame.things.includes('foreign') &&
      // 修改1件，废止2件: fewer than these were not looked through for them.
      one.figure.count.numeral.value > 0 &&
      one.figure.count.numeral.value >= (context.paragraph[context.index]?.figure.count.numeral.value ?? 0),
  );
  // 现行有效文件57件: most likely of the kind that the form counts.
  const isOther = frame.things.includes('documents') && documentsNamed(frame).length === 0;
  // 政策及规范性文件类1份: a class of which they are some.
  const isMixed = documentsNamed(frame).length > 0 && frame.roles.has('and') && frame.things.some((thing) => MIXED.has(thing));
  const isLoose =
    own === null ||
    isMixed ||
    isAnothers(frame, context) ||
    // 失效 may be counted as 废止, or not at all.
    (frame.acts.at(-1) === 'lapse' && !frame.acts.includes('repeal')) ||
    isOfReviewed ||
    tellsOtherTime(frame, context) ||
    frame.acts.includes('cause') ||
    // 发布规范性文件4篇: as a site counts its pages.
    (frame.acts.length > 0 && frame.acts.every((one) => one === 'publish') && countsPages(context)) ||
    // 公开信息300条，其中公开规范性文件7件: a class of what a site shows, whoever made it.
    (own === DOCUMENT_COLUMNS.publish && frame.roles.has('among') && context.sentenceThings.has('information')) ||
    // 公开《…办法》等6件.
    frame.roles.has('etc') ||
    // 收录现行政策168件: a library holds those of others, too.
    (isOther && frame.acts.includes('publish')) ||
    (isOther && (frame.things.includes('foreign') || !frame.acts.some((one) => one === 'inForce' || one === 'repeal')));
  return {
    family: 'documents',
    subject: `documents: ${act}`,
    meanings: known,
    role: 'whole',
    doubt: isOther ? NOT_NAMED : isStock && frame.acts.includes('publish') ? AS_SHOWN : null,
    because: null,
    loose: isLoose,
    ...(own === DOCUMENT_COLUMNS.publish && !isOther ? ofPublished(rows, context) : {}),
    // 市政府规范性文件12件, 以市政府名义印发的12件: those of its departments may be told nowhere.
    ...(context.issuer.kind === 'government' && (namesMaker(frame) || frame.roles.has('inName')) ? { isAtMost: true } : {}),
  };
}

/** The next number tells how many of them are normative documents. */
function dividedByKind({ sentence, index }: Context): boolean {
  const next = neighbourAt(sentence, index + 1)?.frame;
  return next?.roles.has('among') === true && documentsNamed(next).length > 0;
}

/** 公开规范性文件: some of the year's, or older ones too, and hardly more than are in force. The form of 2019 has a cell for what was newly published. */
function ofPublished(
  rows: readonly string[],
  { report, paragraph, index }: Context,
): Pick<Understood, 'isAtMost'> | Pick<Understood, 'doubt'> | Pick<Understood, 'loose'> {
  if (rows.some((row) => `disclosure.${row}.newlyPublic` in report.facts)) return {};
  const value = paragraph[index]?.figure.count.numeral.value ?? 0;
  const held = (column: string) => amountOf(report, disclosure(rows, [column])).value ?? 0;
  // A body that makes none shows those of others.
  if (held('issued') + held('inForce') === 0) return { loose: true };
  return value < held('issued') ? { isAtMost: true } : { doubt: AS_PUBLISHED };
}

/** 对2023年以前的文件进行清理，继续有效49件: the stock of today, of what was issued then. */
export function tellsOtherTime({ times }: Frame, { isOtherTime }: Context): boolean {
  return isOtherTime || (times.some((time) => time === 'last' || time === 'other') && !times.includes('this'));
}

/** 市政府规范性文件31件、部门规范性文件120件: each is one body's, and none of them all that the table holds. */
function isOneBodys(frame: Frame, { sentence, index }: Context): boolean {
  const own = makerOf(frame);
  if (own === null) return false;
  const columns = columnsOf(frame);
  return sentence.some(({ figure, frame: other, index: at }) => {
    const maker = makerOf(other);
    // 县政府规范性文件36件，其中部门规范性文件5件: the first is divided.
    const divides = at > index && other.roles.has('among') && !frame.roles.has('among');
    const beside = columnsOf(other);
    const isAlike = columns === null || beside === null || columns === beside;
    return at !== index && figure.bracketOf === null && !divides && isAlike && maker !== null && maker !== own;
  });
}

/** What tells whose documents are counted, by its shape; null where nobody is named: 规范性文件, 我县规范性文件. */
function makerOf({ words, bodies }: Frame): string | null {
  const noun = words.findLast(
    (token) => token.kind === 'word' && (token.sense === 'thing:normativeDocs' || token.sense === 'thing:documents'),
  );
  if (noun?.kind !== 'word') return null;
  const makers = bodies.filter((body) => !OF_ALL.has(bodySense(body)));
  const isCompound = noun.sense === 'thing:normativeDocs' && noun.end - noun.start > PLAIN;
  if (makers.length === 0 && !isCompound) return null;
  return [...makers, ...(isCompound ? [noun] : [])].map((one) => `${one.sense}${one.end - one.start}`).join();
}

/** Whose they are stands right before them. */
function namesMaker({ words, bodies }: Frame): boolean {
  const noun = words.findLast((token) => token.kind === 'word' && token.sense === 'thing:normativeDocs');
  if (!noun) return false;
  return noun.end - noun.start > PLAIN || bodies.some((body) => body.end === noun.start && !OF_ALL.has(bodySense(body)));
}

const countsPages = ({ sentence, index }: Context) => sentence.some((one) => one.index === index && one.figure.count.unit === '篇');

/** 发布省政府规章1件、县政府规范性文件12件, said by one of its departments: a word longer than the thing's own names who made them. */
function isAnothers({ words, acts }: Frame, { issuer }: Context): boolean {
  if (issuer.kind === 'government' || issuer.level === null || acts.at(-1) !== 'publish') return false;
  const isLonger = (sense: string, than: string) =>
    words.some((token) => token.kind === 'word' && token.sense === sense && token.end - token.start > than.length);
  return isLonger('thing:rules', '规章') || (issuer.kind === 'body' && isLonger('thing:normativeDocs', '乡镇规范性文件'));
}

const documentsNamed = (frame: Frame) => [...new Set(frame.things.flatMap((thing) => DOCUMENT_ROWS[thing] ?? []))];

/** What documents are classed with, that the form does not count. */
const MIXED: ReadonlySet<string> = new Set(['documents', 'information', 'foreign']);
const OF_ALL: ReadonlySet<string> = new Set(['own', 'small', 'ownArea', 'area', 'all']);
/** Length of 规范性文件; a longer word names who made it. */
const PLAIN = 5;
const AS_SHOWN = { zh: '公开或清理的可能不是全部现行有效文件', en: 'it may not be all in force' };
const AS_PUBLISHED = { zh: '公开的可能不限于本年制发', en: 'what was published may be of other years, too' };
const NOT_NAMED = { zh: '文中未写明是规范性文件', en: 'not said to be normative documents' };
const ANY_COLUMN: readonly (readonly string[])[] = [['issued'], ['newlyPublic'], ['made']];
