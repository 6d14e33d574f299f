import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readReport } from '../../lib/audit/read-report';
import { readClaims } from '../../lib/prose';
import type { Finding } from '../../lib/report/outcome';
import { judge } from '../../lib/rules/engine/judge';
import { rules } from '../../lib/rules/engine/registry';
import { readHtml } from '../../lib/sources/html';
import { readText } from '../../lib/sources/text';
import type { MadeReport } from '../generator';
import { makeReport, renderHtml } from '../generator';

/** Dossier ids of the rules about the document itself and about table two. */
const OWN = /^(?:A2-(?!NAT|SIGN)|B2-(?!NAT)|D-|ID-|S-(?:TPL|DUP|LISTN|LEN|CONTACT|PRIV))/;
const own = new Set(rules.filter((rule) => rule.covers.some((id) => OWN.test(id))).map((rule) => rule.id));

function findingsIn(name: string, text: string): Finding[] {
  const document = /\.html?$/.test(name) ? readHtml(text, { name, url: null }) : readText(text, { name });
  const { report } = readReport(document);
  const { findings } = judge({ ...report, claims: readClaims(report) });
  return findings.filter((finding) => own.has(finding.rule));
}

const told = (findings: readonly Finding[]) => findings.map((one) => `${one.severity} ${one.rule}@${one.at}`).sort();

describe('a fault planted in a whole page is told, and nothing beside it', () => {
  const made = makeReport(4, '2021');
  const { year, body } = made.identity;
  const page = renderHtml(made);

  test('the page as it was made has no finding of these rules', () => {
    expect(told(findingsIn('page.html', page))).toEqual([]);
  });

  const faults: readonly [name: string, plant: (page: string, made: MadeReport) => string, expected: string][] = [
    [
      'the period of the year before',
      (text) => text.replace(`自${year}年1月1日起至${year}年12月31日`, `自${year - 1}年1月1日起至${year - 1}年12月31日`),
      'warning statistical-period@period',
    ],
    ['a year with doubled digits', (text) => text.replace(`至${year}年12月31日`, `至20${year}年12月31日`), 'warning date-format@doubled'],
    ['a date without its signs', (text) => text.replace(`至${year}年12月31日`, `至${year}12月31日`), 'warning date-format@lost'],
    ['another body to ask', (text) => text.replace(`请与${body.name}联系`, '请与望江市石门县财政局联系'), 'warning issuer-name@text'],
    ['an e-mail without @', (text) => text.replace('@example', 'example'), 'notice contact-details@email'],
    ['a postcode of five digits', (text) => text.replace(/邮编：(\d{5})\d/, '邮编：$1'), 'notice contact-details@postcode'],
    ['a telephone number cut short', (text) => text.replace(/电话：(0\d{3}-\d{4})\d+/, '电话：$1'), 'notice contact-details@phone'],
    ['the notice of the form before', (text) => text.replaceAll('函〔2021〕30号', '函〔2019〕60号'), 'notice notice-number@year'],
    [
      'a notice of another series',
      (text) => text.replaceAll('国办公开办函〔2021〕30号', '国办发〔2021〕30号'),
      'notice notice-number@number',
    ],
    ['a placeholder', (text) => text.replace('持续完善', 'XX单位持续完善'), 'warning template-leftover@placeholder'],
    ['a number left out', (text) => text.replace(/主动公开信息\d+条/, '共主动公开条'), 'warning template-leftover@number'],
    ['a doubled word', (text) => text.replace('规范栏目设置', '规范规范栏目设置'), 'notice doubled-word@text'],
    [
      'fees headed in another unit',
      (text) =>
        text
          .replace('（单位：万元）', '（单位：元）')
          .replace(/(行政事业性收费<[\s\S]{0,200}?>)[\d.]+(?=<)/, (_, before) => `${before}3700`),
      'notice fee-unit@fees',
    ],
    [
      'clerks of a back-office form',
      (text) => text.replace('持续完善', '填表人：张小山 复核人：李小河 持续完善'),
      'notice personal-data@staff',
    ],
  ];
  test.each(faults)('%s', (_, plant, expected) => {
    const faulty = plant(page, made);
    expect(faulty, 'the fault was planted').not.toBe(page);
    expect(told(findingsIn('page.html', faulty))).toEqual([expected]);
  });
});

const corpus = resolve(import.meta.dirname, '../../../shared/corpus');

describe.skipIf(!existsSync(corpus))('real reports (../shared/corpus, skipped where it is absent)', () => {
  const seeds = {
    '000': ['contact-details@email'],
    '001': ['date-format@lost'],
    '003': ['doubled-word@title'],
    '004': ['counted-list@grid0', 'personal-data@staff'],
  };
  const files = ['seeds', 'reports'].flatMap((folder) =>
    existsSync(resolve(corpus, folder))
      ? readdirSync(resolve(corpus, folder))
          .filter((file) => /\.(?:txt|md|html)$/.test(file))
          .map((file) => resolve(corpus, folder, file))
      : [],
  );

  test.each(files)('%s has no warning of these rules, and the hints that a careful reader finds', (file) => {
    const findings = findingsIn(file, readFileSync(file, 'utf8'));
    expect(findings.filter((one) => one.severity !== 'notice').map((one) => one.message.zh)).toEqual([]);
    const name = Object.keys(seeds).find((seed) => file.includes(`/${seed}_`)) as keyof typeof seeds | undefined;
    for (const expected of name ? seeds[name] : []) expect(told(findings)).toContain(`notice ${expected}`);
  });
});
