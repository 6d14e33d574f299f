import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import main from '../../lib/command/main';
import type { AuditExport } from '../../lib/report/contract/schema';
import { makeReport, renderText } from '../generator';
import type { MadeReport } from '../generator/made-report';

let folder = '';
const at = (name: string) => join(folder, name);

/** The same body's report of another year, with these cells. */
function of(made: MadeReport, year: number, cells: Readonly<Record<string, string>>, name = made.identity.body.name): MadeReport {
  const { identity } = made;
  const told = (text: string) => text.replaceAll(String(identity.year), String(year)).replaceAll(identity.body.name, name);
  return {
    ...made,
    identity: {
      ...identity,
      body: { ...identity.body, name },
      year,
      title: told(identity.title),
      period: { from: told(identity.period.from), to: told(identity.period.to) },
      signedOn: `${year + 1}-01-15`,
      publishedOn: `${year + 1}-01-20`,
    },
    printed: { ...made.printed, ...cells },
    prose: {},
  };
}

const IN_FORCE = 'disclosure.normativeDocs.inForce';
const stock = (issued: number, repealed: number, inForce: number) => ({
  'disclosure.normativeDocs.issued': String(issued),
  'disclosure.normativeDocs.repealed': String(repealed),
  [IN_FORCE]: String(inForce),
});
/** A township's report, without requests: nothing else is carried from year to year. */
const made = Array.from({ length: 200 }, (_, seed) => makeReport(seed, '2021')).find(
  ({ identity, truth }) =>
    identity.body.kind === 'township' && truth['requests.carriedIn.total'] === 0 && truth['requests.carriedOut.total'] === 0,
) as MadeReport;
const body = made.identity.body.name;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-beside-'));
  mkdirSync(at('earlier'));
  writeFileSync(at('earlier/2022.txt'), renderText(of(made, 2022, stock(2, 0, 20))));
  writeFileSync(at('earlier/elsewhere.txt'), renderText(of(made, 2022, stock(0, 0, 99), '清溪县石桥镇')));
  writeFileSync(at('earlier/notes.json'), '{"a": 1}');
  writeFileSync(at('right.txt'), renderText(of(made, 2023, stock(3, 1, 22))));
  writeFileSync(at('wrong.txt'), renderText(of(made, 2023, stock(3, 1, 31))));
  const received = (count: number) => ({ 'disclosure.licensing.decisions': String(count) });
  writeFileSync(at('parent.txt'), renderText(of(made, 2023, received(10), '青河县人民政府')));
  mkdirSync(at('children'));
  writeFileSync(at('children/a.txt'), renderText(of(made, 2023, received(4), '青河县石桥镇人民政府')));
  writeFileSync(at('children/b.txt'), renderText(of(made, 2023, received(5), '青河县民政局')));
  writeFileSync(at('children/c.txt'), renderText(of(made, 2022, received(90), '青河县财政局')));
  writeFileSync(at('tax.txt'), renderText(of(made, 2023, received(40), '国家税务总局青河县税务局')));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
  let out = '';
  let err = '';
  const code = await main(args, {
    out: async (text) => {
      out += text;
      return 'written';
    },
    err: (text) => {
      err += text;
    },
    columns: 100,
  });
  const lines = out.split('\n').filter(Boolean);
  return { code, out, err, audits: () => lines.map((line) => JSON.parse(line) as AuditExport) };
}

const told = (audit: AuditExport | undefined, rule: string) => (audit?.findings ?? []).filter((finding) => finding.rule === rule);

describe('--with', () => {
  it('sets each input beside last year’s report of the same body', async () => {
    const { audits, code, err } = await run('--with', at('earlier'), at('right.txt'), at('wrong.txt'));
    const [right, wrong] = audits();
    expect(told(right, 'stock-chain')).toEqual([]);
    expect(right?.checks).toContainEqual({ rule: 'stock-chain', at: 'normativeDocs', outcome: 'pass', reason: null });
    expect(told(wrong, 'stock-chain')).toMatchObject([
      {
        at: 'normativeDocs',
        outcome: 'fail',
        severity: 'warning',
        expected: 22,
        actual: 31,
        formula: { zh: '20 + 3 − 1 = 22 ≠ 31' },
        cells: [IN_FORCE, 'disclosure.normativeDocs.issued', 'disclosure.normativeDocs.repealed', `@2022/${IN_FORCE}`],
      },
    ]);
    expect(wrong?.others).toMatchObject([{ name: '@2022', body, year: 2022, from: `${at('earlier')}/2022.txt` }]);
    expect(wrong?.others?.[0]?.cells[`@2022/${IN_FORCE}`]).toMatchObject({ raw: '20', value: 20 });
    expect(wrong?.verdict).not.toBe('inconsistent');
    expect(err).toContain('notes.json');
    expect(code).toBe(0);
  });

  it('takes exports too, and audits of exports', async () => {
    const earlier = (await run(at('earlier/2022.txt'))).out;
    const own = (await run(at('wrong.txt'))).out;
    writeFileSync(at('earlier.ndjson'), earlier);
    writeFileSync(at('wrong.json'), own);
    const document = (await run('--with', at('earlier.ndjson'), at('wrong.txt'))).audits()[0];
    const exported = (await run('--with', at('earlier.ndjson'), at('wrong.json'))).audits()[0];
    expect(exported?.findings).toEqual(document?.findings);
    expect(exported?.verdict).toBe(document?.verdict);
    expect(exported?.others?.map(({ sha256 }) => sha256)).toEqual([JSON.parse(earlier).source.sha256]);
  });

  it('an export by itself is written as it is, and can be told as a table', async () => {
    const own = (await run(at('wrong.txt'))).out;
    writeFileSync(at('same.json'), own);
    expect((await run(at('same.json'))).out).toBe(own);
    const table = (await run('--pretty', '--with', at('earlier'), at('same.json'))).out;
    expect(table).toContain('20 + 3 − 1 = 22 ≠ 31');
    expect(table).toMatch(new RegExp(`对照 beside +${body} 2022`));
    writeFileSync(at('two.ndjson'), own + own);
    expect((await run(at('two.ndjson'))).out).toBe(own + own);
  });

  it('says what cannot be read', async () => {
    writeFileSync(at('other.json'), '{"schema": "else"}');
    const own = await run(at('other.json'));
    expect([own.code, own.out]).toEqual([2, '']);
    expect(own.err).toContain('not an audit export');
    const beside = await run('--with', at('nowhere'), at('right.txt'));
    expect(beside.code).toBe(2);
    expect(beside.audits()).toHaveLength(1);
    expect((await run('--with')).err).toContain('--with needs');
  });
});

describe('--rollup', () => {
  it('the parent against its children, then these', async () => {
    const { audits, err } = await run('--rollup', at('parent.txt'), at('children'));
    const [parent, ...children] = audits();
    expect(children.map(({ source }) => source.file)).toEqual(['a.txt', 'b.txt', 'c.txt'].map((name) => `${at('children')}/${name}`));
    expect(told(parent, 'roll-up').filter(({ at: row }) => row === 'disclosure.licensing')).toEqual([]);
    expect(err).toContain('of another year');
    expect(children.flatMap((child) => told(child, 'roll-up'))).toEqual([]);
  });

  it('one that is above is wrong although others are missing', async () => {
    const { audits } = await run('--rollup', at('parent.txt'), at('tax.txt'));
    const [finding] = told(audits()[0], 'roll-up').filter(({ at: row }) => row === 'disclosure.licensing');
    expect(finding).toMatchObject({ outcome: 'fail', severity: 'warning', actual: 10, formula: { zh: '40 > 10' } });
    expect(finding?.cells).toEqual(['disclosure.licensing.decisions', '@国家税务总局青河县税务局/2023/disclosure.licensing.decisions']);
  });

  it('a declared set must add up; vertical systems are left out when asked', async () => {
    const complete = await run('--rollup', '--complete', '--no-vertical', at('parent.txt'), at('children'), at('tax.txt'));
    const [finding] = told(complete.audits()[0], 'roll-up').filter(({ at: row }) => row === 'disclosure.licensing');
    expect(finding).toMatchObject({ expected: 9, actual: 10, formula: { zh: '4 + 5 = 9 < 10' } });
    expect(complete.err).toContain('vertical system');
  });

  it('asks for a parent and a child', async () => {
    expect((await run('--rollup', at('parent.txt'))).err).toContain('--rollup needs');
    expect((await run('--rollup', at('children'), at('tax.txt'))).err).toContain('one report first');
    expect((await run('--complete', at('parent.txt'))).err).toContain('only with --rollup');
  });
});
