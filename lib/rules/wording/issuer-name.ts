import type { Advice, CheckRule, Example } from '../engine/rule';
import { leadingPlace } from '../engine/spots/leading-place';
import { signedName, writtenName } from '../engine/spots/stated-bodies';
import { inapplicable } from '../engine/verdicts';

/** One body throughout: in the title, the preface and the signature. */
const rule: CheckRule = {
  id: 'issuer-name',
  covers: ['ID-BODY', 'CHECK-56', 'CHECK-57'],
  severity: 'warning',
  basis: '《政府信息公开条例》第四十九条（本行政机关）',
  check: (report) => {
    const { title, signature } = report.issuers;
    if (title === null) return [inapplicable('issuer', '标题中没有机关名称', 'the title names no body')];
    return [signedName(report, title, signature), writtenName(report, title), leadingPlace(report, title)];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '标题、正文与落款的机关一致', en: 'Title, text and signature name the same body' },
  why: {
    zh: '机关名称不一致，多为沿用其他单位文本时漏改，读者无法确认报告由谁发布。',
    en: 'Differing names mostly come from another body’s text; the reader cannot tell whose report it is.',
  },
  fix: { zh: '统一使用机关全称或规范化简称。', en: 'Use one name of the body throughout.' },
};

const of = (title: string | null, signature: string | null) => ({ issuer: title, issuers: { title, signature, metadata: null } });
export const examples: readonly Example[] = [
  { name: 'a short form', edition: '2019', report: of('柳湖街道', '临江市滨江区柳湖街道办事处'), expect: 'pass' },
  { name: 'a government and its office', edition: '2021', report: of('青河县人民政府', '青河县人民政府办公室'), expect: 'pass' },
  { name: 'another department', edition: '2019', report: of('青河县民政局', '青河县财政局'), expect: { signature: 'fail' } },
  { name: 'another county', edition: '2019', report: of('青河县民政局', '清溪县民政局'), expect: { signature: 'fail' } },
  {
    name: 'another body’s preface',
    edition: '2019',
    report: of('临江市滨江区民政局', null),
    prose: { 0: ['根据有关要求，由临江市滨江区教育局编制本报告。'] },
    expect: { text: 'fail' },
  },
  {
    name: 'another body’s report',
    edition: '2021',
    report: of('青河县民政局', null),
    prose: { 0: ['青河县教育局根据《条例》要求编制本报告。'] },
    expect: { text: 'fail' },
  },
  {
    name: 'another body’s requests',
    edition: '2021',
    report: of('青河县民政局', null),
    prose: { 1: ['全年推进政务公开。青河县教育局共收到政府信息公开申请3件。'] },
    expect: { text: 'fail' },
  },
  {
    name: 'a department of which the government speaks',
    edition: '2021',
    report: of('青河县人民政府', null),
    prose: { 1: ['全年推进政务公开。青河县教育局共收到政府信息公开申请3件。'] },
    expect: 'inapplicable',
  },
  {
    name: 'requests that nobody made',
    edition: '2021',
    report: of('北原旗白泉苏木人民政府', null),
    prose: { 1: ['2023年度苏木未收到依申请公开申请，没有相关诉讼。'] },
    expect: 'inapplicable',
  },
  {
    name: 'another county’s leadership',
    edition: '2021',
    report: of('青河县民政局', null),
    prose: { 1: ['在清溪县委、县政府的坚强领导下，有序推进。'] },
    expect: { place: 'fail' },
  },
  {
    name: 'its own county’s and city’s leadership',
    edition: '2021',
    report: of('青河县民政局', null),
    prose: { 1: ['在青河县委、县政府的领导下，按照临江市委部署，有序推进。'] },
    expect: 'pass',
  },
  {
    name: 'a contact office',
    edition: '2019',
    report: of('临江市滨江区人民政府', null),
    prose: { 0: ['如对本报告有疑问，请与滨江区政务公开办公室联系。'] },
    expect: 'pass',
  },
  {
    name: 'last year’s owner',
    edition: '2021',
    report: of('青河县大路镇', '青河县大路镇人民政府'),
    prose: { 0: ['现将青河县柳林镇2022年度政府信息公开工作年度报告公布如下。'] },
    expect: { text: 'fail' },
  },
  {
    name: 'another body’s year',
    edition: '2021',
    report: of('青河县民政局', null),
    prose: { 1: ['2022年，青河县教育局认真贯彻《条例》，推进政务公开。'] },
    expect: { text: 'fail' },
  },
  {
    name: 'another body’s site, another compiler',
    edition: '2021',
    report: of('青河县大路镇人民政府', null),
    prose: { 0: ['本报告由青河县柳林镇人民政府根据《条例》编制。'] },
    expect: { text: 'fail' },
  },
  {
    name: 'bodies that several share or that stand above',
    edition: '2021',
    report: of('青河县大路镇人民政府', null),
    prose: {
      0: [
        '如有疑问，请向青河县政务服务中心咨询，或与县政务公开领导小组办公室联系。',
        '对公开工作有意见的，请向青河县人民政府办公室咨询。本报告由镇党政办公室编制，电子版可在青河县人民政府门户网站下载。本报告的电子版可在青河县政府门户网站大路镇版块下载。',
      ],
      1: ['2022年，全镇上下认真落实部署，县委、县政府持续推进政务公开。'],
      5: ['2022年，大路镇政府信息公开工作取得成效。'],
    },
    expect: 'pass',
  },
  {
    name: 'a whole town behind the year',
    edition: '2021',
    report: of('青河县柳林镇人民政府', null),
    prose: { 1: ['2021年度全镇共受理依申请公开4件。'] },
    expect: 'inapplicable',
  },
  {
    name: 'a short form and what it does',
    edition: '2021',
    report: of('临江市滨江区人民政府办公室', null),
    prose: { 1: ['2022年区政府办按照全区政府信息公开工作部署，细化任务。'] },
    expect: 'pass',
  },
  {
    name: 'another county’s body and what it does',
    edition: '2021',
    report: of('青河县民政局', null),
    prose: { 1: ['2022年清溪县民政局按照全县统一部署深入推进政府信息公开工作。'] },
    expect: { text: 'fail' },
  },
  {
    name: 'a town of which the county speaks',
    edition: '2021',
    report: of('青河县人民政府', null),
    prose: { 0: ['请与青河县人民政府办公室联系。'], 1: ['2022年，大路镇积极推进基层政务公开试点。'] },
    expect: 'pass',
  },
  {
    name: 'a site, and whoever is called together',
    edition: '2021',
    report: of('青河县民政局', null),
    prose: {
      0: [
        '2022年在县政府网站累计公示动态52篇。',
        '2022年，政府门户网站共发布动态30条。',
        '2022年，通过政府网站主动公开动态290条。',
        '2022年组织全局干部认真学习《条例》。',
      ],
    },
    expect: 'inapplicable',
  },
  { name: 'no body in the title', edition: '2019', report: of(null, '青河县财政局'), expect: 'inapplicable' },
];
