import type { Chain, HeaderCell, Sum, TableForm, Variant } from '../report/edition';
import { type Column, type Row, rowsTable } from './tables';

/** Table three's seven applicant columns: the same in every edition so far. */
export const applicantColumns: readonly Column[] = [
  { id: 'naturalPerson', label: '自然人' },
  { id: 'enterprise', label: '商业企业' },
  { id: 'researchInstitute', label: '科研机构' },
  { id: 'publicWelfareOrg', label: '社会公益组织' },
  { id: 'legalServiceOrg', label: '法律服务机构' },
  { id: 'otherOrg', label: '其他' },
  { id: 'total', label: '总计', variants: [{ label: '合计', met: 'source not kept' }] },
];

const RESULTS = '三、本年度办理结果';

const [naturalPerson, ...others] = applicantColumns.map(({ label }) => label);
const header: readonly (readonly HeaderCell[])[] = [
  [
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3],
    ['申请人情况', 7, 1],
  ],
  [
    [naturalPerson ?? '', 1, 2],
    ['法人或其他组织', 5, 1],
    [others.at(-1) ?? '', 1, 2],
  ],
  others.slice(0, -1).map((label): HeaderCell => [label, 1, 1]),
];

/** Table three with the edition's own rows of （六）其他处理. */
export function requestsTable(otherHandling: readonly Row[]): TableForm {
  return rowsTable({
    id: 'requests',
    name: '表三',
    title: '收到和处理政府信息公开申请情况',
    captions: header.flatMap((row) => row.map(([text]) => text)),
    header,
    columns: applicantColumns,
    rows: [...before, ...otherHandling, ...after],
  });
}

/** What adds up in table three. The header prints the balance; the totals are so by construction. */
export const requestSums: readonly Sum[] = [
  {
    id: 'applicant-total',
    table: 'requests',
    each: 'row',
    parts: 'others',
    total: ['total'],
    names: { zh: '表三每行总计', en: 'total of each row of table three' },
    basis: '表三总计列',
  },
  {
    id: 'intake-balance',
    table: 'requests',
    each: 'column',
    parts: ['newlyReceived', 'carriedIn'],
    total: ['resultTotal', 'carriedOut'],
    names: { zh: '表三每列收支', en: 'balance of each column of table three' },
    basis: '表三表头',
  },
  {
    id: 'result-total',
    table: 'requests',
    each: 'column',
    parts: { within: RESULTS },
    total: ['resultTotal'],
    names: { zh: '表三每列（七）总计', en: 'total of results in each column of table three' },
    basis: '表三（七）总计',
  },
];

/** What table three takes over from the year before. */
export const requestChains: readonly Chain[] = [
  { id: 'carry-over', table: 'requests', each: 'column', before: ['carriedOut'], parts: [], total: 'carriedIn' },
];

const before: readonly Row[] = [
  { id: 'newlyReceived', label: '一、本年新收政府信息公开申请数量' },
  { id: 'carriedIn', label: '二、上年结转政府信息公开申请数量' },
  { id: 'granted', label: '（一）予以公开', groups: [RESULTS] },
  {
    id: 'partiallyGranted',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    groups: [RESULTS],
    variants: [{ label: '（二）部分公开', met: 'dossier 4.3' }],
  },
  ...leaves('denied', '（三）不予公开', [
    ['stateSecret', '1.属于国家秘密'],
    [
      'prohibitedByLaw',
      '2.其他法律行政法规禁止公开',
      { label: '2.其他法律法规禁止公开', met: '洛阳市西工区 2020' },
      { label: '2.其他法律、行政法规禁止公开', met: 'source not kept' },
    ],
    ['securityAndStability', '3.危及“三安全一稳定”'],
    ['thirdPartyRights', '4.保护第三方合法权益'],
    ['internalAffairs', '5.属于三类内部事务信息'],
    ['processInformation', '6.属于四类过程性信息'],
    ['enforcementFile', '7.属于行政执法案卷'],
    ['administrativeInquiry', '8.属于行政查询事项'],
  ]),
  ...leaves('unable', '（四）无法提供', [
    ['notHeld', '1.本机关不掌握相关政府信息'],
    ['needsCreation', '2.没有现成信息需要另行制作'],
    ['stillUnclear', '3.补正后申请内容仍不明确'],
  ]),
  ...leaves('notProcessed', '（五）不予处理', [
    ['petitionComplaint', '1.信访举报投诉类申请'],
    ['repeat', '2.重复申请'],
    ['publication', '3.要求提供公开出版物'],
    ['excessive', '4.无正当理由大量反复申请'],
    ['confirmOrReissue', '5.要求行政机关确认或重新出具已获取信息'],
  ]),
];

const after: readonly Row[] = [
  { id: 'resultTotal', label: '（七）总计', groups: [RESULTS], variants: [{ label: '（七）合计', met: 'source not kept' }] },
  { id: 'carriedOut', label: '四、结转下年度继续办理' },
];

/** （六）其他处理 as edition 2019 prints it: a leaf of its own. */
export const otherHandlingLeaf: readonly Row[] = [{ id: 'otherHandling', label: '（六）其他处理', groups: [RESULTS] }];

/** （六）其他处理 as edition 2021 prints it: three leaves. */
export const otherHandlingLeaves: readonly Row[] = leaves('otherHandling', '（六）其他处理', [
  [
    'noSupplement',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    { label: '1.申请人无正当理由逾期不补正', met: 'dossier 0.1' },
    { label: '1.逾期不补正', met: 'source not kept' },
  ],
  [
    'feeUnpaid',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    { label: '2.申请人逾期未按收费通知要求缴纳费用', met: 'dossier 0.1' },
    { label: '2.逾期未缴费', met: 'source not kept' },
  ],
  ['other', '3.其他', { label: '3.其他处理', met: 'source not kept' }],
]);

function leaves(group: string, label: string, rows: readonly (readonly [id: string, label: string, ...variants: Variant[]])[]): Row[] {
  return rows.map(([id, leaf, ...variants]) => ({ id: `${group}.${id}`, label: leaf, groups: [RESULTS, label], variants }));
}
