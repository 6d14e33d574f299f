import type { Text } from '../report/text';
import { allUpheld, noRemedies } from './remedy-statements';
import { allFinished, allGranted, noCarry, noRequests } from './request-statements';
import { each, lastMark, type Setting, type Statement } from './statement';

/** Every statement without a number of its own: 未收到申请, 未发生复议, 均获维持, 全部办结, 无结转, 未收取费用. */
export function readStatements(setting: Setting): Statement[] {
  const { text } = setting.passage;
  if (!ANY.test(text)) return [];
  const readers = [noRemedies, allUpheld, noRequests, allFinished, noCarry, noFees, noDocuments, allGranted];
  const found: Statement[] = [];
  for (const reader of readers) {
    for (const statement of reader(setting)) {
      if (speaksOfOtherYear(setting, statement.start) || isWish(setting.passage.text, statement)) continue;
      if (!found.some((one) => one.start < statement.end && statement.start < one.end)) found.push(statement);
    }
  }
  return found;
}

/** 未收取费用. */
function noFees({ passage, report }: Setting): Statement[] {
  if (report.edition.id === '2019') return [];
  return each(passage.text, ['费'], [NO_FEES], (words, start) => {
    const sentence = passage.text.slice(passage.text.lastIndexOf('。', start) + 1, start) + words;
    if (/信息处理费|检索|复制|邮寄|工本|缴纳/.test(words)) return null;
    const all = /行政事业性收费/.test(words);
    // The cell holds every administrative fee; a request answered free of charge says nothing about it.
    if (!all && /依申请|信息公开|提供(?:政府)?信息|申请人|申请/.test(sentence)) return null;
    const doubt: Text | null = all
      ? null
      : {
          zh: '表二的收费金额包括全部行政事业性收费，文中可能只指信息公开收费',
          en: 'the cell holds all administrative fees; the text may mean disclosure fees only',
        };
    const cell = { name: { zh: '行政事业性收费 本年收费金额', en: 'fees collected' }, cells: ['disclosure.fees.amount'] };
    return { subject: 'no fees collected', family: 'documents', meanings: [cell], doubt };
  });
}

/** 未制发行政规范性文件, 无规范性文件制发. */
function noDocuments({ passage, report }: Setting): Statement[] {
  if (report.edition.id === '2019') return [];
  return each(passage.text, ['规范性文件'], [NO_DOCUMENTS], () => {
    const cell = { name: { zh: '规范性文件 本年制发件数', en: 'documents issued' }, cells: ['disclosure.normativeDocs.issued'] };
    return { subject: 'no documents issued', family: 'documents', meanings: [cell], doubt: null };
  });
}

function speaksOfOtherYear({ passage, report }: Setting, start: number): boolean {
  const sentence = passage.text.slice(passage.text.lastIndexOf('。', start) + 1, start);
  const last = Array.from(sentence.replace(/《[^》]*》/g, '').matchAll(/(20\d\d)年|去年|上一年度?(?!结转)|往年/g)).at(-1);
  return last !== undefined && (last[1] === undefined || (report.year !== null && Number(last[1]) !== report.year));
}

/** 确保全部办结, 如未收到: a wish or a condition states nothing. */
function isWish(text: string, { start, end }: Statement): boolean {
  const lead = text.slice(lastMark(text, start) + 1, start);
  return (
    /确保|力争|努力|要求|应当|必须|将|推动|督促|避免|防止|杜绝|如果?|若|凡|对$|针对/.test(lead) || /^的[，,]/.test(text.slice(end, end + 2))
  );
}

const ANY = /[未无没零均全都率]/;
const NO_DOCUMENTS =
  /(?:未|没有|无)(?:新)?(?:制发|制定|出台|印发|制订)(?:任何|新的)?(?:行政)?规范性文件(?=$|[，,。；;、)])|无(?:新增?)?(?:行政)?规范性文件(?:的)?(?:制发|制定|出台|印发)/g;
const NO_FEES =
  /(?:未|没有|无(?!正当|法))(?:收取|产生|发生|涉及|征收|收|有)?[^，,。；;:\d无未]{0,14}?(?:费用|行政事业性收费|收费(?!标准|项目|通知)|信息处理费)/g;
