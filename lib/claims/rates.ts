import type { Scene } from './binding';
import { speaksOfWiderArea } from './bodies';
import { type RequestsRow, resultCells, sumOf } from './cells';
import { sharesWithin } from './computation';
import { outcomesIn } from './outcomes';
import { groupsIn } from './remedy-groups';
import { isDifference } from './scope';
import { APPLICANTS } from './subjects';
import { isOtherYear } from './years';

/** A percentage that names what it is a share of, without the figures: 办结率, 纠错率, 自然人申请占94.1%. */
export interface Rate {
  readonly computed: number;
  readonly agrees: boolean;
}

/** One way to compute it: the cells of the part, those of the whole. */
type Quotient = readonly [part: readonly string[], whole: readonly string[]];

/** Sets a bare percentage against the tables; null when it is none, or a cell it needs was not read for certain. */
export function readRate(scene: Scene): Rate | null {
  const { mention, report, topic } = scene;
  if (mention.vague || !/[率占比]/.test(mention.pre)) return null;
  const quotients = topic === 'requests' ? requestsRate(scene) : topic === 'remedies' ? remediesRate(scene) : null;
  if (!quotients || isDifference(mention.gap.replace(/占比|比[例重]/g, '')) || isOtherYear(scene) || speaksOfWiderArea(scene)) return null;
  const values = quotients.map((quotient) => {
    const [part, whole] = quotient.map((cells) => sumOf(report, cells));
    return part?.sure && whole?.sure && whole.value ? ((part.value ?? 0) / whole.value) * 100 : Number.NaN;
  });
  const [first] = values;
  if (first === undefined || values.some(Number.isNaN)) return null;
  const fitting = values.find((value) => sharesWithin(mention.value, mention.step, value));
  return { computed: fitting ?? first, agrees: fitting !== undefined };
}

function requestsRate({ mention, report, passage }: Scene): Quotient[] | null {
  const rate = /(办结|公开)率(?:为|达到?|是|约|:)?$/.exec(mention.pre)?.[1];
  // In time is another matter than done.
  if (rate === '办结') return /[按及限定]时|按期|期限/.test(mention.gap) ? null : [wholes[2], wholes[1]].map((whole) => [wholes[0], whole]);
  if (rate === '公开') {
    const isOfRequests = /^(?:[^，]{0,8}申请)?(?:总体|整体|综合)?公开率/.test(mention.pre);
    if (!isOfRequests || /文件|公文|发文|主动公开/.test(passage.text.slice(mention.sentence[0], mention.start))) return null;
    const granted = resultCells(report, 'granted');
    return [[...granted, ...resultCells(report, 'partiallyGranted')], granted].flatMap((part) =>
      wholes.map((whole): Quotient => [part, whole]),
    );
  }
  const subject = SHARE.exec(mention.pre)?.[1] ?? '';
  const applicant = subject.replace(APPLICATION, '');
  const columns = APPLICANTS.find((one) => one.words.exec(applicant)?.[0] === applicant)?.columns;
  if (columns) return INTAKES.map((of) => [of.flatMap((row) => columns.map((column) => `requests.${row}.${column}`)), totals(...of)]);
  const results = /^(?:[予不部同无其][^，,、和及]{3,5}|[、和及与的件])+$/.test(subject)
    ? outcomesIn(subject).filter((one) => !one.leaf)
    : [];
  const part = results.flatMap((one) => resultCells(report, one.row));
  return results.length > 0 ? wholes.map((whole) => [part, whole]) : null;
}

/** 纠错率, 维持率, 败诉率: of all cases, or of those that are decided. */
function remediesRate({ mention, groups, passage }: Scene): Quotient[] | null {
  const kind = /(纠错|纠正|维持|败诉)率(?:为|达到?|是|约|:)?$/.exec(mention.pre)?.[1];
  // 总体维持率: of cases of every kind.
  if (kind === undefined || /总体|整体|全部/.test(mention.pre)) return null;
  const sentence = passage.text.slice(mention.sentence[0], mention.start);
  const named = [kind === '败诉' ? '诉讼' : mention.pre, sentence].map(groupsIn).find((one) => one.length > 0) ?? groups;
  const cells = (...columns: string[]) => named.flatMap((group) => columns.map((column) => `remedies.${group}.${column}`));
  const part = cells(kind === '维持' ? 'upheld' : 'corrected');
  return [
    [part, cells('total')],
    [part, cells('upheld', 'corrected', 'other')],
  ];
}

function totals(...of: readonly RequestsRow[]): string[] {
  return of.map((row) => `requests.${row}.total`);
}

const wholes = [totals('resultTotal'), totals('newlyReceived'), totals('newlyReceived', 'carriedIn')] as const;
const INTAKES: readonly (readonly RequestsRow[])[] = [
  ['newlyReceived'],
  ['newlyReceived', 'carriedIn'],
  ['resultTotal'],
  ['carriedOut', 'resultTotal'],
];
const SHARE =
  /^(?:其中|由|以)?(.{2,16}?)(?:的)?(?:占比|占(?:申请|办结|答复|办理|收到|受理|处理)?(?:总[数量]|全部申请|申请|结果|件数|的)*(?:比例|比重)?)(?:为|达到?|是|约|的|:)*$/;
const APPLICATION = /(?:提出|提交)?(?:的)?申请(?:件|量|数|数量)?$/;
