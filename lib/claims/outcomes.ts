import { A_DIFFERENCE, ANOTHER_YEAR, aside, type Binding, type Scene } from './binding';
import { type Meaning, resultCells } from './cells';
import { isDifference } from './scope';
import { OUTCOMES } from './subjects';
import { isOtherYear } from './years';

/** Reads a number as one or several result groups or leaves of table three: 予以公开, 不予公开 … */
export function bindOutcome(scene: Scene): Binding | null {
  const { mention, report } = scene;
  const front = outcomesIn(mention.pre);
  const isFrontEmpty = /^(?:其中|[我本][局镇乡办厅县市区]|街道|共|有|已|对|另有|另|的|:|、|和|及|与)*$/.test(mention.pre);
  // Words that run on into the next number are that number's: 13件申请中属于重复申请的1件.
  const found = front.length > 0 ? front : isFrontEmpty && !mention.runsOn ? outcomesIn(mention.post) : [];
  if (found.length === 0) return null;
  // 不予公开文件60件: how documents are classed.
  if (/(?:公开|提供)(?:的)?(?:政策)?(?:文件|公文|发文)$/.test(mention.pre)) return null;
  if (/征求|补正通知|告知.*补正/.test(mention.pre)) return null;
  const subject = `requests: ${found.map((one) => one.en).join(' and ')}`;
  if (isDifference(mention.gap)) return aside(subject, 'outcomes', A_DIFFERENCE);
  if (isOtherYear(scene)) return aside(subject, 'outcomes', ANOTHER_YEAR);
  const groups = found.filter((one) => !one.leaf);
  const leaves = found.filter((one) => one.leaf);
  const meanings: Meaning[] = [];
  if (groups.length > 0) meanings.push(meaning(groups));
  // 因不掌握无法提供: the leaf, loosely the group. With 等 only the group.
  if (leaves.length > 0 && !(groups.length > 0 && /等/.test(mention.pre))) meanings.push(meaning(leaves));
  const only = groups.length === 1 && leaves.length === 0 ? groups[0] : undefined;
  if (only?.row === 'otherHandling') {
    // 逾期未补正2件，其他处理5件: beside its sister leaves the word means the leaf 3.其他.
    const rest = resultCells(report, 'otherHandling.other');
    if (rest.length > 0) meanings.push({ name: { zh: '（六）其他处理·3.其他', en: 'other handling: other' }, cells: rest });
  }
  if (only?.en === 'does not exist') {
    // The form knows no such row: clerks enter it as not held, as needing creation, or as either.
    for (const ids of [['unable.notHeld'], ['unable.needsCreation'], ['unable.notHeld', 'unable.needsCreation']])
      meanings.push({ name: { zh: ids.map(rowName).join('＋'), en: subject }, cells: ids.flatMap((id) => resultCells(report, id)) });
  }
  if (meanings.every((one) => one.cells.length === 0))
    return aside(subject, 'outcomes', { zh: '本年度格式没有这一行', en: 'this edition has no such row' });
  // 发出补正通知8份，其中7件补正后继续办理、1件逾期未补正: of those asked to supplement.
  const sentence = scene.passage.text.slice(scene.mention.sentence[0], scene.mention.start);
  const loose = leaves.some((one) => one.row === 'otherHandling.noSupplement') && /补正(?:通知|告知)/.test(sentence);
  return { subject, family: 'outcomes', meanings: meanings.filter((one) => one.cells.length > 0), doubt: null, loose };

  function meaning(rows: readonly (typeof OUTCOMES)[number][]): Meaning {
    return {
      name: { zh: rows.map((row) => rowName(row.row)).join('＋'), en: rows.map((row) => row.en).join(' + ') },
      cells: [...new Set(rows.flatMap((row) => resultCells(report, row.row)))],
    };
  }

  function rowName(id: string): string {
    const items = report.edition.tables.find((table) => table.id === 'requests')?.rows ?? [];
    const item = items.find((row) => row.id === `requests.${id}`) ?? items.find((row) => row.id.startsWith(`requests.${id}.`));
    if (!item) return id;
    const label = item.id === `requests.${id}` ? item.label : (item.groups.at(-1) ?? item.label);
    return label.replace(/（区分处理.*）$/, '');
  }
}

/** The rows named in a stretch of words; 不予公开 does not also name 予以公开. */
export function outcomesIn(words: string): (typeof OUTCOMES)[number][] {
  if (words.length < 3) return [];
  const tail = words.slice(-40);
  return OUTCOMES.filter((one) => one.words.test(tail));
}
