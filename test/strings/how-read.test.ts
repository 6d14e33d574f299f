import { describe, expect, it } from 'vitest';
import { lexicon, words } from '../../lib/prose/lexicon';
import { readIssuer } from '../../lib/prose/tokens/issuer';
import { tokenise } from '../../lib/prose/tokens/tokenise';
import type { Audit } from '../../lib/report/audit';
import type { Claim, ClaimTrace } from '../../lib/report/claim';
import { toExport } from '../../lib/report/contract/export';
import type { Fact } from '../../lib/report/fact';
import edition2019 from '../../lib/statute/edition-2019';
import edition2021 from '../../lib/statute/edition-2021';
import { cellSteps, claimSteps, howRead, type Step } from '../../lib/strings/how-read';
import { senseName } from '../../lib/strings/how-read/sense-name';
import { claimConflict, consistent, faultyAudit, makeAudit } from '../overlay/stand';

const GRANTED = 'requests.granted.naturalPerson';
const untitled = () => null;

function textOf(steps: readonly Step[] | null, name: string, language: 'zh' | 'en' = 'zh'): string[] {
  return steps?.find((step) => step.name[language] === name)?.items.map(({ text }) => text[language]) ?? [];
}

describe('the names of senses', () => {
  const editions = [edition2019, edition2021];
  const senses = Object.values(lexicon).flatMap((file) => Object.keys(file));
  // Figures of years become senses without standing in the lexicon.
  const told = tokenise('2019年2020年2021年2017年2015年至2020年', readIssuer('青石街道办事处'), 2020, words()).flatMap((token) =>
    token.kind === 'word' ? [token.sense] : [],
  );

  it('has one for every sense of the lexicon, in both languages', () => {
    expect(told.length).toBeGreaterThan(3);
    for (const sense of [...senses, ...told, 'number'])
      for (const edition of editions) {
        const { zh, en } = senseName(sense, edition);
        expect(zh, sense).toMatch(/[\u4e00-\u9fff]/);
        expect(zh, sense).not.toMatch(/undefined|[a-z]{3,}:/);
        expect(en, sense).not.toMatch(/undefined|^[a-z]+:[a-zA-Z]/);
        if (!/^(?:row|column):/.test(sense)) expect(zh, sense).not.toMatch(/[a-zA-Z]/);
      }
  });

  it.each([
    ['act:receive', '动作：收到', 'act: receive'],
    ['row:denied.stateSecret', '办理结果：1.属于国家秘密', 'result: 1.属于国家秘密'],
    ['row:denied', '办理结果：（三）不予公开', 'result: （三）不予公开'],
    [
      'row:unable.notHeld|unable.needsCreation|unable',
      '办理结果：1.本机关不掌握相关政府信息 或 2.没有现成信息需要另行制作 或 （四）无法提供',
      'result: 1.本机关不掌握相关政府信息 or 2.没有现成信息需要另行制作 or （四）无法提供',
    ],
    ['column:enterprise+legalServiceOrg', '申请人：商业企业＋法律服务机构', 'applicant: 商业企业＋法律服务机构'],
    ['channel', '渠道', 'channel'],
    // A later lexicon's: told as it is.
    ['omen', 'omen', 'omen'],
    ['role:omen', '用法：omen', 'use: omen'],
    ['row:omen', '办理结果：本年度格式没有（omen）', 'result: not in this edition (omen)'],
  ])('%s is %s', (sense, zh, en) => {
    expect(senseName(sense, edition2021)).toEqual({ zh, en });
  });
});

describe('a cell', () => {
  it('is told from its printed characters to the sums that rest on it', () => {
    const steps = cellSteps(faultyAudit(), GRANTED, untitled);
    expect(steps?.map(({ name }) => name.zh)).toEqual(['表中原文', '单元格', '读成', '把握', '用在']);
    expect(textOf(steps, '表中原文')).toEqual(['“21”']);
    expect(textOf(steps, '单元格')).toEqual(['表三“（一）予以公开”行“自然人”列', '文中第 1 个表格，第 4 行第 2 列']);
    expect(textOf(steps, '读成')).toEqual(['数字 21']);
    expect(textOf(steps, '把握')).toEqual(['确定']);
    expect(textOf(steps, '用在')).toEqual([
      '表三每列（七）总计“（七）总计 · 自然人”：24 ≠ 13，不符，列为第 3 条',
      '表三每行总计“（一）予以公开 · 总计”：21 ≠ 10，不符，列为第 2 条',
    ]);
    expect(textOf(steps, 'Used in', 'en')[1]).toBe(
      'total of each row of table three, “（一）予以公开 · 总计”: 21 ≠ 10; does not hold, note 2',
    );
  });

  it('works out the sums that hold with the figures as they stand', () => {
    const steps = cellSteps(makeAudit(consistent), 'requests.resultTotal.naturalPerson', untitled);
    expect(textOf(steps, '用在')).toEqual([
      '表三每列收支“（七）总计 · 自然人”：13 + 0 = 13 + 0，相符',
      '表三每列（七）总计“（七）总计 · 自然人”：10 + 1 + 2 = 13，相符',
      '表三每行总计“（七）总计 · 总计”：13 + 0 + 0 + 0 + 0 + 0 = 13，相符',
    ]);
    expect(steps?.at(-1)?.items.map(({ outcome }) => outcome)).toEqual(['pass', 'pass', 'pass']);
  });

  const cases: [string, Partial<Fact>, string, RegExp, RegExp][] = [
    ['a blank', { raw: ' ', state: 'blank', value: null }, '没有字', /^空白。空白不等于 0/, /确定/],
    ['a dash', { raw: '—', state: 'dash', value: null }, '“—”', /^横线，与空白同样看待/, /确定/],
    ['a word', { raw: '无', state: 'word', value: null }, '“无”', /^表示没有的字/, /确定/],
    ['a letter for a digit', { raw: '1O', state: 'unreadable', value: null }, '“1O”', /^未读出：填报的内容不能完整读作一个数/, /确定/],
    ['a doubled sign', { raw: '--3', state: 'unreadable', value: null, flaw: 'sign' }, '“--3”', /^未读出：正负号/, /确定/],
    ['no cell at all', { raw: '', state: 'missing', value: null, cell: null }, '没有找到这一格', /^未读到/, /没有读到/],
    ['a doubtful reading', { raw: '２１', confidence: 0.5 }, '“２１”，规整为“21”', /^数字 21$/, /不确定（0\.5）/],
    ['money with a remark', { raw: '3.20', value: 3.2, decimals: 2, unit: '万元', note: '含上年' }, '“3.20”', /^数字 3\.20 万元$/, /确定/],
  ];
  it.each(cases)('%s says what it was taken for, or why nothing was read', (_, patch, printed, read, sure) => {
    const steps = cellSteps(withFact(faultyAudit(), patch), GRANTED, untitled);
    expect(textOf(steps, '表中原文')).toEqual([printed]);
    expect(textOf(steps, '读成')[0]).toMatch(read);
    expect(textOf(steps, '把握')[0]).toMatch(sure);
    for (const step of steps ?? []) for (const { text } of step.items) expect(text.en).not.toMatch(/undefined|null|NaN/);
    if (patch.note) expect(textOf(steps, '读成')[1]).toBe('另注“含上年”');
  });

  it('names what did not fit where it is in doubt, and other words of the page', () => {
    const audit = withFact(faultyAudit(), { confidence: 0.5 });
    if (!audit.report) throw new Error('a report expected');
    const misfit = { table: 'requests', cells: [], expected: 7, actual: 6, place: null, kind: 'value-count' } as const;
    const report = {
      ...audit.report,
      misfits: [
        { ...misfit, item: 'requests.granted', message: { zh: '这一行少一个数', en: 'a value is missing in this row' } },
        { ...misfit, item: 'requests.denied.stateSecret', message: { zh: '别的行', en: 'another row' } },
      ],
      printed: { labels: { 'requests.granted': '(一)予以公开的' }, headers: { [GRANTED]: '自然 人' } },
    };
    const steps = cellSteps({ ...audit, report }, GRANTED, untitled);
    expect(textOf(steps, '把握')[1]).toBe('这一行少一个数');
    expect(textOf(steps, '把握')).toHaveLength(2);
    expect(textOf(steps, '单元格')).toContain('页面上写作“(一)予以公开的”');
    expect(textOf(steps, '单元格').join()).not.toContain('自然 人');
  });

  it('names the sentences and the other findings that rest on it', () => {
    const audit = faultyAudit();
    const [first] = audit.findings;
    if (!first) throw new Error('a finding expected');
    const other = { ...first, rule: 'remedies-without-requests', place: null, message: { zh: '没有申请。', en: 'No requests.' } };
    const steps = cellSteps({ ...audit, findings: [...audit.findings, other] }, 'requests.newlyReceived.total', (rule) =>
      rule === 'remedies-without-requests' ? { zh: '有案件而无申请', en: 'cases without requests' } : null,
    );
    expect(textOf(steps, '用在')).toContain('正文“2020年共受理依申请公开政府信息15件”，与表格不一致');
    expect(textOf(steps, '用在')).toContain('有案件而无申请：没有申请。');
    expect(textOf(steps, '用在').filter((text) => text.includes('15件'))).toHaveLength(1);
  });

  it.each(['requests.granted', 'toString', '__proto__', ''])('%j is none', (path) => {
    expect(cellSteps(faultyAudit(), path, untitled)).toBeNull();
  });
});

describe('a number in the text', () => {
  const trace: ClaimTrace = {
    words: [
      { text: '共', sense: 'role:sum' },
      { text: '受理', sense: 'act:accept' },
      { text: '，', sense: 'mark' },
      { text: '群众', sense: null },
      { text: '15件', sense: 'number' },
    ],
    topic: 'requests',
    whose: 'own',
    isOtherTime: false,
  };

  it('is told from the sentence to the outcome, with its words', () => {
    const steps = stepsOf({ trace, role: 'whole', relation: 'equals' });
    expect(steps.map(({ name }) => name.zh)).toEqual(['原文', '词义', '所指', '口径', '对照', '结果']);
    expect(textOf(steps, '原文')).toEqual(['总体情况：“2020年共受理依申请公开政府信息15件”', '其中的数“15件”']);
    expect(textOf(steps, '词义')).toEqual(['共 → 用法：总数', '受理 → 动作：受理', '群众 → 未读懂', '15件 → 数']);
    expect(textOf(steps, '所指')).toEqual(['说的是：政府信息公开申请；哪个单位：报告单位自己（全部）；何时：本年度']);
    expect(textOf(steps, '口径')).toEqual(['说的是全部，应与表中的数相等']);
    expect(textOf(steps, '对照')).toEqual(['本年新收 = 13：一、本年新收政府信息公开申请数量 · 总计 13']);
    expect(textOf(steps, '结果')).toEqual(['与表格不一致，列为第 1 条', '归规则“申请数”（claim-requests-received）管']);
    expect(steps.at(-1)?.items[0]?.outcome).toBe('conflicts');
    expect(textOf(steps, 'Words', 'en')).toContain('群众 → not understood');
  });

  it('needs no trace: then readings and outcome are told', () => {
    for (const none of [null, undefined]) {
      const steps = stepsOf(none === undefined ? {} : { trace: none });
      expect(steps.map(({ name }) => name.zh)).toEqual(['原文', '对照', '结果']);
    }
  });

  const outcomes: [Partial<Claim>, string, RegExp][] = [
    [{ doubtful: true, reason: { zh: '文中是约数', en: 'approximate' } }, 'undecided', /^存疑，无法自动判定：文中是约数，列为第 1 条$/],
    [{ outcome: 'agrees', role: 'part', relation: 'at-most' }, 'agrees', /^与表格相符/],
    [
      { outcome: 'unlinked', readings: [], rule: null, because: '群众', reason: { zh: '未读懂“群众”', en: 'not understood' } },
      'unlinked',
      /^未与表格对照：未读懂“群众”$/,
    ],
  ];
  it.each(outcomes)('%j is %s', (patch, outcome, text) => {
    const steps = stepsOf({ trace, ...patch });
    expect(steps.at(-1)?.items[0]?.outcome).toBe(outcome);
    expect(textOf(steps, '结果')[0]).toMatch(text);
    if (patch.because) expect(textOf(steps, '口径')).toEqual(['未读懂的词：“群众”']);
    if (patch.role === 'part') expect(textOf(steps, '口径')).toEqual(['只说其中一部分，不应多于表中的数']);
  });

  it('a statement without a number is compared as nought; a long sum leaves out what is nought', () => {
    const columns = ['naturalPerson', 'enterprise', 'researchInstitute', 'publicWelfareOrg'];
    const cells = columns.map((id) => `requests.granted.${id}`);
    const reading = { name: { zh: '予以公开', en: 'granted' }, cells, minus: ['requests.carriedIn.total'], value: 21 };
    const other = { name: { zh: '新收', en: 'new' }, cells: ['requests.newlyReceived.total'], value: 13 };
    const steps = stepsOf({ numeral: null, value: 21, outcome: 'agrees', readings: [reading, other] });
    expect(textOf(steps, '原文')[1]).toBe('不带数字的说法，按 0 对照');
    expect(textOf(steps, '对照')).toEqual([
      '予以公开 = 21（相符）：（一）予以公开 · 自然人 21，其余 4 格为 0 或空白',
      '新收 = 13：一、本年新收政府信息公开申请数量 · 总计 13',
    ]);
  });

  function stepsOf(patch: Partial<Claim>): Step[] {
    const claim = { ...claimConflict().claim, ...patch };
    const audit = faultyAudit();
    if (!audit.report) throw new Error('a report expected');
    return claimSteps({ ...audit, report: { ...audit.report, claims: [claim] } }, claim, (rule) =>
      rule === 'claim-requests-received' ? { zh: '申请数', en: 'requests' } : null,
    );
  }

  it('is told as a sum or a share of the text’s own numbers where no cell is asked', () => {
    const readings = [{ name: { zh: '分项之和', en: 'sum of the parts' }, cells: [], value: 12 }];
    const sum = stepsOf({ role: 'sum', relation: 'own-sum', readings, outcome: 'agrees' });
    expect(textOf(sum, '口径')).toEqual(['应与文中其他数算得的相等']);
    expect(textOf(sum, '对照')).toEqual(['分项之和 = 12']);
    expect(textOf(sum, '结果')[0]).toBe('与文中其他数相符');
    expect(textOf(stepsOf({ role: 'sum', relation: 'own-sum' }), '口径')).toEqual(['文中几个数加起来，应与表中的数相等']);
    expect(textOf(stepsOf({ role: 'share', relation: 'equals' }), '口径')[0]).toMatch(/^是比例/);
  });

  it('of two claims at one number, a finding is told of by the one that conflicts', () => {
    const { finding, claim } = claimConflict();
    const audit = faultyAudit();
    if (!audit.report) throw new Error('a report expected');
    const claims = [{ ...claim, outcome: 'agrees' as const }, claim];
    const steps = howRead({ ...audit, report: { ...audit.report, claims } }, finding, untitled);
    expect(textOf(steps, '结果')[0]).toBe('与表格不一致，列为第 1 条');
  });

  it('keeps its words out of the export', () => {
    const audit = faultyAudit();
    if (!audit.report) throw new Error('a report expected');
    const claims = audit.report.claims.map((claim) => ({ ...claim, trace }));
    const text = JSON.stringify(toExport({ ...audit, report: { ...audit.report, claims } }));
    expect(text).toContain('15件');
    expect(text).not.toMatch(/"trace"|"words"|role:sum/);
  });
});

describe('a finding', () => {
  it('tells of its own cell, or of its words, or of nothing', () => {
    const audit = faultyAudit();
    const [claim, row] = audit.findings;
    if (!claim || !row) throw new Error('findings expected');
    expect(textOf(howRead(audit, row, untitled), '单元格')[0]).toBe('表三“（一）予以公开”行“总计”列');
    expect(textOf(howRead(audit, claim, untitled), '原文')[1]).toBe('其中的数“15件”');
    expect(howRead(audit, { ...claim, place: null }, untitled)).toBeNull();
    const grouped = { ...row, equation: null, places: [row.place, claim.place].flatMap((place) => place ?? []) };
    expect(howRead(audit, grouped, untitled)).toBeNull();
  });
});

function withFact(audit: Audit, patch: Partial<Fact>): Audit {
  const { report } = audit;
  const fact = report?.facts[GRANTED];
  if (!report || !fact) throw new Error('a fact expected');
  return { ...audit, report: { ...report, facts: { ...report.facts, [GRANTED]: { ...fact, ...patch } } } };
}
