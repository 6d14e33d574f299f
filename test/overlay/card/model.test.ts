import { describe, expect, it } from 'vitest';
import type { CardSource } from '../../../lib/overlay/card/card-face';
import { type CardModel, cardModel } from '../../../lib/overlay/card/model';
import type { Audit } from '../../../lib/report/audit';
import { rowNames } from '../../../lib/report/told/names';
import { faultyAudit } from '../stand';

const title = { zh: '各项之和等于合计', en: 'parts add up' };

function modelOf(audit: Audit, index: number, dismissed: CardSource['dismissed'] = new Map()): CardModel {
  const source = {
    audit,
    index,
    language: 'zh',
    dismissed,
    returned: new Map(),
    unconfirmed: new Map(),
    standing: 'shown',
  } as const;
  const model = cardModel(source, () => ({ title, why: title, fix: title, basis: '' }));
  if (!model) throw new Error('a finding expected');
  return model;
}

const namesOf = ({ steps }: CardModel) => steps.map(({ name }) => name.zh);

describe('how a finding was read', () => {
  const audit = faultyAudit();

  it('is told of the total of a sum, and of a sentence, with or without its words', () => {
    expect(namesOf(modelOf(audit, 1))).toEqual(['表中原文', '单元格', '读成', '把握', '用在']);
    expect(namesOf(modelOf(audit, 0))).toEqual(['原文', '对照', '结果']);
    const { report } = audit;
    if (!report) throw new Error('a report expected');
    const trace = { words: [{ text: '受理', sense: 'act:accept' }], topic: 'requests', whose: 'own', isOtherTime: false };
    const claims = report.claims.map((claim) => ({ ...claim, trace }));
    expect(namesOf(modelOf({ ...audit, report: { ...report, claims } }, 0))).toEqual(['原文', '词义', '所指', '对照', '结果']);
  });

  it('names the rule that owns a sentence as people call it', () => {
    const told = modelOf(audit, 0).steps.flatMap(({ items }) => items.map(({ text }) => text.zh));
    expect(told.at(-1)).toBe(`归规则“${title.zh}”（claim-requests-received）管`);
  });

  it('is left out where a finding stands at no cell and no sentence', () => {
    const [first] = audit.findings;
    if (!first) throw new Error('a finding expected');
    expect(modelOf({ ...audit, findings: [{ ...first, place: null }] }, 0).steps).toEqual([]);
  });
});

it('what would change a figure that somebody found right is no likely cause any more', () => {
  const audit = faultyAudit();
  const [first, second] = audit.findings.map(({ fingerprint }) => fingerprint);
  if (!first || !second) throw new Error('two findings expected');
  const correction = {
    cells: [{ path: 'requests.granted.total', from: 10, to: 21 }],
    resolves: [first, second],
    pattern: null,
    ambiguous: false,
  };
  const likely = { ...audit, corrections: [correction] };
  expect(modelOf(likely, 1).cause).toEqual({ kind: 'likely', correction });
  const aside = { fingerprint: first, reason: '据实', when: '2026-01-01T00:00:00Z' };
  expect(modelOf(likely, 1, new Map([[first, aside]])).cause.kind).toBe('none');
});

describe('what has to be entered again', () => {
  it('is told by the words of the form, never by our own names', () => {
    const { cause } = modelOf({ ...faultyAudit(), corrections: [], reentry: ['requests.granted'] }, 1);
    expect(cause).toEqual({ kind: 're-entry', rows: ['表三“（一）予以公开”'] });
  });

  it('is told with the group that its row stands in', () => {
    const { report } = faultyAudit();
    expect(rowNames(['requests.unable.notHeld'], report)).toEqual(['表三“（四）无法提供 · 1.本机关不掌握相关政府信息”']);
  });
});

it('says of the cells of a note which were not read and which are blank', () => {
  const audit = faultyAudit();
  const [first] = audit.findings;
  if (!audit.report || !first) throw new Error('a finding expected');
  const paths = ['requests.carriedOut.naturalPerson', 'requests.carriedOut.total', 'requests.granted.total'];
  const facts = { ...audit.report.facts };
  for (const [path, state] of [
    [paths[0], 'missing'],
    [paths[1], 'blank'],
  ] as const) {
    const fact = facts[path ?? ''];
    if (fact) facts[fact.path] = { ...fact, raw: '', value: null, state };
  }
  const finding = { ...first, cells: paths, equation: null, cell: null };
  const { cells } = modelOf({ ...audit, report: { ...audit.report, facts }, findings: [finding] }, 0);
  expect(cells.map(({ printed }) => printed)).toEqual(['未读到', '空', '10']);
});

it.each([
  ['a row', ['requests.carriedOut.naturalPerson', 'requests.carriedOut.total'], '表三 四、结转下年度继续办理'],
  ['a column', ['requests.granted.total', 'requests.carriedOut.total'], '表三 总计'],
  ['cells that share nothing', ['requests.granted.naturalPerson', 'requests.carriedOut.total'], '表三 （一）予以公开 · 自然人'],
])('a note about %s is named after it', (_, cells, name) => {
  const audit = faultyAudit();
  const [first] = audit.findings;
  if (!first) throw new Error('a finding expected');
  const finding = { ...first, cells, equation: null, cell: null, place: null, message: { zh: '未见', en: 'not found' } };
  expect(modelOf({ ...audit, findings: [finding] }, 0).place).toBe(name);
});
