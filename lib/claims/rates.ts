import type { Text } from '../report/text';
import type { Scene } from './binding';
import { speaksOfWiderArea } from './bodies';
import { type RequestsRow, resultCells, sumOf } from './cells';
import { sharesWithin } from './computation';
import { outcomesIn } from './outcomes';
import { groupsIn } from './remedies';
import { isDifference } from './scope';
import { APPLICANTS } from './subjects';
import { isOtherYear } from './years';

/** A percentage that names what it is a share of, without the figures: 办结率, 纠错率, 自然人申请占94.1%. */
export interface Rate {
  readonly name: Text;
  readonly computed: number;
  readonly agrees: boolean;
}

interface Quotient {
  readonly part: readonly string[];
  readonly whole: readonly string[];
}

/** Sets a bare percentage against the tables; null when it is none, or a cell it needs was not read for certain. */
export function readRate(scene: Scene): Rate | null {
  const { mention, report } = scene;
  if (mention.unit !== '%' || mention.vague || !/[率占比]/.test(mention.pre)) return null;
  const asked = finishedRate(scene) ?? disclosedRate(scene) ?? remedyRate(scene) ?? applicantShare(scene) ?? outcomeShare(scene);
  if (!asked || isDifference(mention.gap.replace(/占比|比[例重]/g, '')) || isOtherYear(scene) || speaksOfWiderArea(scene)) return null;
  const computed = asked.quotients.map(({ part, whole }) => {
    const [one, other] = [sumOf(report, part), sumOf(report, whole)];
    return one.value === null || other.value === null || !one.sure || !other.sure ? null : (one.value / other.value) * 100;
  });
  const known = computed.filter((value): value is number => value !== null && Number.isFinite(value));
  if (known.length < computed.length || known[0] === undefined) return null;
  const fitting = known.find((value) => sharesWithin(mention.value, mention.step, value));
  return { name: asked.name, computed: fitting ?? known[0], agrees: fitting !== undefined };
}

interface Asked {
  readonly name: Text;
  readonly quotients: readonly Quotient[];
}

/** 办结率: of all that was to be done, or of what came in. In time is another matter. */
function finishedRate({ mention, topic }: Scene): Asked | null {
  if (topic !== 'requests' || !/(?:办结|办理完成|完成)率(?:为|达到?|是|约|:)?$/.test(mention.pre) || IN_TIME.test(mention.gap)) return null;
  const done = rows('resultTotal');
  return {
    name: { zh: '按表三计算的办结率（%）', en: 'rate of requests finished, by table three (%)' },
    quotients: [
      { part: done, whole: rows('newlyReceived', 'carriedIn') },
      { part: done, whole: rows('newlyReceived') },
    ],
  };
}

/** 公开率: granted, with or without what was granted in part, of all results. */
function disclosedRate({ mention, topic, report, passage }: Scene): Asked | null {
  if (/文件|公文/.test(passage.text.slice(mention.sentence[0], mention.start))) return null;
  if (topic !== 'requests' || !/^(?:[^，]{0,8}申请)?(?:总体|整体|综合)?公开率(?:为|达到?|是|约|:)?$/.test(mention.pre)) return null;
  const granted = resultCells(report, 'granted');
  const both = [...granted, ...resultCells(report, 'partiallyGranted')];
  return {
    name: { zh: '按表三计算的公开率（%）', en: 'rate of requests granted, by table three (%)' },
    quotients: [both, granted].flatMap((part) => wholes.map((whole) => ({ part, whole }))),
  };
}

/** 纠错率, 维持率, 败诉率: of all cases, or of those that are decided. */
function remedyRate({ mention, topic, groups, passage }: Scene): Asked | null {
  const kind = topic === 'remedies' ? /(纠错|纠正|维持|败诉)率(?:为|达到?|是|约|:)?$/.exec(mention.pre)?.[1] : undefined;
  if (kind === undefined) return null;
  const named =
    [groupsIn(mention.pre), groupsIn(passage.text.slice(mention.sentence[0], mention.start))].find((one) => one.length > 0) ?? [];
  const of = kind === '败诉' ? ['litigationDirect', 'litigationAfterReview'] : named.length > 0 ? named : groups;
  if (of.length === 0) return null;
  const cells = (...columns: string[]) => of.flatMap((group) => columns.map((column) => `remedies.${group}.${column}`));
  const part = cells(kind === '维持' ? 'upheld' : 'corrected');
  return {
    name: { zh: `按表四计算的${kind}率（%）`, en: 'rate of cases decided so, by table four (%)' },
    quotients: [
      { part, whole: cells('total') },
      { part, whole: cells('upheld', 'corrected', 'other') },
    ],
  };
}

/** 自然人申请占94.1%. */
function applicantShare({ mention, topic }: Scene): Asked | null {
  const subject = topic === 'requests' ? SHARE.exec(mention.pre)?.[1]?.replace(APPLICATION, '') : undefined;
  const columns = subject ? APPLICANTS.find((one) => one.words.exec(subject)?.[0] === subject)?.columns : undefined;
  if (!columns) return null;
  const sums: RequestsRow[][] = [['newlyReceived'], ['newlyReceived', 'carriedIn'], ['resultTotal'], ['carriedOut', 'resultTotal']];
  return {
    name: { zh: `按表三计算的${subject}申请占比（%）`, en: 'share of these applicants, by table three (%)' },
    quotients: sums.map((of) => ({ part: of.flatMap((row) => columns.map((column) => `requests.${row}.${column}`)), whole: rows(...of) })),
  };
}

/** 予以公开和部分公开占办结总数的52.6%. */
function outcomeShare({ mention, topic, report }: Scene): Asked | null {
  const subject = topic === 'requests' ? SHARE.exec(mention.pre)?.[1] : undefined;
  if (!subject || !/^(?:[予不部同无其][^，,、和及]{3,5}|[、和及与的件])+$/.test(subject)) return null;
  const named = outcomesIn(subject).filter((one) => !one.leaf);
  if (named.length === 0) return null;
  const part = named.flatMap((one) => resultCells(report, one.row));
  return {
    name: { zh: `按表三计算的${subject}占比（%）`, en: 'share of these results, by table three (%)' },
    quotients: wholes.map((whole) => ({ part, whole })),
  };
}

function rows(...of: RequestsRow[]): string[] {
  return of.map((row) => `requests.${row}.total`);
}

const wholes = [rows('resultTotal'), rows('newlyReceived'), rows('newlyReceived', 'carriedIn')];
const IN_TIME = /按时|按期|及时|限时|期限|法定|时限/;
const SHARE =
  /^(?:其中|由|以)?(.{2,16}?)(?:的)?(?:占比|占(?:申请|办结|答复|办理|收到|受理|处理)?(?:总[数量]|全部申请|申请|结果|件数|的)*(?:比例|比重)?)(?:为|达到?|是|约|的|:)*$/;
const APPLICATION = /(?:提出|提交)?(?:的)?申请(?:件|量|数|数量)?$/;
