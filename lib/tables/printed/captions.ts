import { squeeze } from '../../document/normalise';
import { NUMBERING } from '../../document/numbering';
import { anyOf } from '../../document/word-lines';
import type { TableForm } from '../../report/edition';
import {
  bodyEnds,
  drafts,
  figures,
  figuresBehind,
  fillers,
  parts,
  plans,
  reporters,
  scopes,
  tableNames,
  yearsBefore,
} from './caption-words';

/** Whose figures a table should hold, and of which year; null where the report does not say. */
export interface Whose {
  readonly year: number | null;
  /** Whether a name is surely not the report's body's. */
  readonly isOther: (body: string) => boolean;
}

/**
 * What a line above a table, its caption or a row on top of it says of the figures that is not the report's own: another year, a part of
 * it, another body, another unit, figures that are no facts. Null for any other line.
 */
export function otherwiseIn(line: string, form: TableForm, { year, isOther }: Whose): string | null {
  const text = squeeze(line).replace(ORDINAL, '');
  if (text.length > LONGEST || SENTENCE.test(text) || isSigned(text, year)) return null;
  return (
    otherYear(text, year) ??
    earlyIn(text, year) ??
    PARTLY.exec(text)?.[0] ??
    SCOPE.exec(text)?.[0] ??
    NO_FACTS.exec(text)?.[0] ??
    otherBody(text, isOther) ??
    otherUnit(text, form)
  );
}

/** Years none of which is the report's; the first day after its end is its end. */
function otherYear(text: string, own: number | null): string | null {
  if (own === null) return null;
  const years = (text.match(YEARS) ?? []).filter((year) => !(Number(year) === own + 1 && UNTIL.test(text)));
  const isOwn = years.some((year) => Number(year) === own) && !SPAN.test(text);
  return years.length === 0 || isOwn ? null : years.join('、');
}

/** The report's own date, where its tables stand behind it. */
function isSigned(text: string, own: number | null): boolean {
  return own !== null && Number(DATE.exec(text)?.[1]) === own + 1;
}

/** Brought up to a month in which the year was not over. */
function earlyIn(text: string, own: number | null): string | null {
  const [said, year, month] = EARLY.exec(text) ?? [];
  return said !== undefined && Number(year) === own && Number(month) < 12 ? said : null;
}

function otherBody(text: string, isOther: Whose['isOther']): string | null {
  const name = BODY.exec(text)
    ?.slice(1)
    .find((one) => one !== undefined);
  return name !== undefined && isOther(name) ? name : null;
}

/** What is counted in one of the form's own units may be told in no other. */
function otherUnit(text: string, form: TableForm): string | null {
  const unit = UNIT.exec(text)?.[1];
  if (unit === undefined) return null;
  const isMoney = /元$/.test(unit) && form.rows.some(({ slots }) => slots.some(({ kind }) => kind === 'money'));
  return isMoney ? null : unit;
}

const ORDINAL = new RegExp(`^(?:${NUMBERING}|附?表[一二三四五六\\d]{1,2}[:：]?)`);
const SENTENCE = /[。；;]/;
const LONGEST = 40;
const YEARS = /(?<!\d)20\d\d(?=年|年度|[-—－~～至到]|[)）]|$)/g;
const DATE = /^(20\d\d)年(?!0?1月0?1日)\d{1,2}月\d{1,2}日$/;
/** From one year to another: more than this year's. */
const SPAN = /20\d\d年?(?:度)?[-—－~～至到]+(?:20\d\d|今)/;
const EARLY = /(?:更新|刷新|同步|截[至止])(?:到|于|时间|日期)?[:：]?(20\d\d)[-年./](0?[1-9](?!\d)|1[0-2])/;
const OPEN = '^[（(【〔]?';
/** The year before, or a part of a year. */
const PARTLY = new RegExp(
  `${OPEN}(?:${anyOf(yearsBefore)})的?(?:${anyOf(figures)})?[）)】〕]?(?:${anyOf(figuresBehind)})?表?$|^(?:${anyOf(yearsBefore)})(?!结转)[^,，]{4,30}(?:情况|统计表?)$|${anyOf(parts)}`,
);
const UNTIL = /^[(]?截[至止]到?20\d\d年0?1月0?1日[)]?$/;
const SCOPE = new RegExp(`${OPEN}(?:${anyOf(scopes)}).{1,24}$`);
const NO_FACTS = new RegExp(`${OPEN}(?:${anyOf(drafts)})(?:数据)?[）)】〕]?$|${anyOf(plans)}`);
const BODY = new RegExp(
  [
    `^[（(]?(?:${anyOf(fillers)})(?:${anyOf(reporters)})(?:名称)?[（(]?(?:盖章|公章)?[）)]?[:：]([\\u3400-\\u9fff]{4,30})`,
    `^([\\u3400-\\u9fff]{2,24}?(?:${anyOf(bodyEnds)}))(?:20\\d\\d年?(?:度)?)?(?:${anyOf(tableNames)})`,
  ].join('|'),
);
const UNIT = /单位[:：](人次?|[十百千万亿]?元|页|字|分钟?|天|日|小时|户|家|[十百千万亿]+[件条项个份宗次起例]?|百分比|%|‰)[）)]?$/;
