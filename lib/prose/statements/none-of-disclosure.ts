import type { Context } from '../frames/context';
import type { Frame } from '../frames/frame';
import type { Thing } from '../lexicon/sense';
import { DECISION_ROWS, DOCUMENT_COLUMNS, DOCUMENT_ROWS, disclosure } from '../meanings/disclosure';
import { looseIf, type Meaning, none, type Understood } from '../meanings/meaning';
import type { Token } from '../tokens/tokens';
import { inEdition } from '../understand/cells';

/** What is said of none of what table two counts. */
export function nonesOfDisclosure(tokens: readonly Token[], frame: Frame, context: Context, isOfCases: boolean): Understood[] {
  return [
    ...noFees(tokens, frame, context),
    ...noDocuments(frame, context),
    ...noDecisions(frame, context, isOfCases),
    ...noProcurement(frame, context),
  ];
}

function noFees(tokens: readonly Token[], frame: Frame, { topic, report }: Context): Understood[] {
  const has = (thing: Thing) => frame.things.includes(thing);
  const isNamed = tokens.some((token) => token.kind === 'word' && token.sense === 'thing:fees' && token.end - token.start > 4);
  // 无行政事业性收费: there may be none at all, or none worth the telling.
  const isBare = frame.acts.length === 0 && isNamed;
  if (!(frame.acts.includes('charge') || isBare) || !has('fees') || topic === 'requests') return [];
  if (has('disclosureFee') || has('request') || has('disclosure')) return [];
  const known = inEdition(report, [disclosure(['fees'], ['amount']), disclosure(['fees'], ['itemsPrevious', 'itemsChange'])]);
  // 未收取任何费用 may speak of the fees for disclosure only.
  const isLoose = isBare || !isNamed || known[0]?.cells.length !== 1;
  return known.length > 0 ? [looseIf(isLoose, none('documents', 'no fees', known))] : [];
}

function noDocuments(frame: Frame, { report }: Context): Understood[] {
  const rows = [...new Set(frame.things.flatMap((thing) => DOCUMENT_ROWS[thing] ?? []))];
  if (rows.length === 0) return [];
  const isKnown = ({ cells }: Meaning) => cells.every((path) => path in report.facts);
  // 没有规范性文件: none made, or none at all.
  if (frame.acts.length === 0)
    return [
      {
        ...none(
          'documents',
          'no documents',
          inEdition(
            report,
            [['issued'], ['made']].map((one) => disclosure(rows, one)),
          ),
        ),
        loose: true,
      },
    ];
  // 未制发、废止规范性文件: none of either.
  const known = frame.acts.flatMap((act) => {
    const of = (DOCUMENT_COLUMNS[act] ?? []).map((one) => disclosure(rows, one));
    // The form of 2019 has what was made in place of what was issued.
    return (EITHER.has(act) ? of.filter(isKnown) : of.filter(isKnown).filter((one) => one === of[0])).slice(0, 1);
  });
  // 未发布规范性文件: none issued, or none put on the site: told only where it agrees.
  const isPublished = frame.acts.every((act) => act === 'publish');
  return known.length > 0 ? [looseIf(isPublished, none('documents', 'no documents', known))] : [];
}

function noDecisions(frame: Frame, { report }: Context, isOfCases: boolean): Understood[] {
  const rows = [...new Set(frame.things.flatMap((thing) => DECISION_ROWS[thing] ?? []))];
  const isInformation = frame.things.includes('information');
  if (rows.length === 0) return [];
  if (
    (frame.acts.includes('decide') || (frame.acts.some((act) => act === 'handle' || act === 'unfinished') && !isOfCases)) &&
    !isInformation
  ) {
    const known = inEdition(report, [disclosure(rows, ['decisions'])]);
    return known.length > 0 ? [none('documents', 'no decisions', known)] : [];
  }
  // 无行政许可事项: none that are in force, or none that were decided on; 无行政处罚信息公开: nothing to show. Told only where it agrees.
  if (isOfCases || !frame.acts.every((act) => act === 'publish' || act === 'cause')) return [];
  const known = inEdition(
    report,
    [['decisions'], ['itemsPrevious', 'itemsChange']].map((columns) => disclosure(rows, columns)),
  );
  return known.length > 0 ? [{ ...none('documents', 'no decisions', known), loose: true }] : [];
}

function noProcurement(frame: Frame, { report }: Context): Understood[] {
  if (!frame.things.includes('procurement') || frame.things.includes('information')) return [];
  const known = inEdition(report, [disclosure(['procurement'], ['projects'])]);
  return known.length > 0 ? [{ ...none('documents', 'no procurement', known), loose: true }] : [];
}

/** Acts that either form has a column for. */
const EITHER: ReadonlySet<string> = new Set(['issue', 'publish', 'made', 'newlyPublic']);
