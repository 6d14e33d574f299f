import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit';
import { bulletin, correction, feedback, opinion, recheckPaper, toPage } from '../../lib/papers';
import type { Paper, Part, Runs } from '../../lib/papers/paper';
import { readText } from '../../lib/sources/text';
import { paperDocx, papersDocx } from '../../lib/word/paper-docx';
import { cleanReport, reportWithFindings } from '../demo/reports';
import { renderText } from '../generator';
import { describeRule } from '../papers/describe';
import { convert, hasOfficeSuite } from '../takeaway/office-suite';

const auditOf = (text: string) => audit(readText(text, { name: null }), { file: 'a.txt', capturedAt: '2026-03-01T08:00:00Z' });
const faulty = auditOf(renderText(reportWithFindings()));
const clean = auditOf(renderText(cleanReport()));
const papers: readonly (readonly [string, Paper])[] = [
  ['核查意见书', opinion(faulty, describeRule, 'zh')],
  ['更正说明', correction(faulty, describeRule, 'zh')],
  ['反馈单', feedback(faulty, describeRule, 'zh')],
  ['通报', bulletin([faulty, clean], describeRule, 'zh')],
  ['复核单', recheckPaper(faulty, clean, 'zh')],
];

/** Every text of a paper, without spaces. */
function textsOf(paper: Paper): string[] {
  return [
    paper.title ?? '',
    ...paper.about.flatMap(({ name, value }) => [name, plain(value)]),
    ...paper.parts.flatMap(partTexts),
    ...paper.notes,
  ]
    .map((text) => text.replace(/\s/g, ''))
    .filter((text) => text !== '');
}

const plain = (runs: Runs) => runs.map((run) => (typeof run === 'string' ? run : run.text)).join('');

function partTexts(part: Part): string[] {
  switch (part.kind) {
    case 'prose':
      return [part.heading ?? '', plain(part.text)];
    case 'items': {
      const items = part.items.flatMap(({ lead, lists, facts }) => [
        lead,
        ...lists.flatMap(({ lines }) => lines),
        ...facts.map(({ text }) => text),
      ]);
      return [part.heading, part.ask, ...items];
    }
    case 'grid':
      return [part.heading ?? '', ...part.head, ...part.rows.flat()];
    case 'lines':
      return [...part.lines];
    case 'cut':
      return [part.heading];
  }
}

describe.each(papers)('%s as a Word file', (name, paper) => {
  it('says all that the paper says, in its order', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await paperDocx(paper)) });
    const read = value.replace(/\s/g, '');
    let at = 0;
    for (const text of textsOf(paper)) {
      const found = read.indexOf(text, at);
      expect(found >= 0 || read.includes(text) ? text : `not in the file: ${text}`).toBe(text);
      at = Math.max(at, found);
    }
  });

  it('the same paper gives the same bytes', async () => {
    expect(Buffer.compare(Buffer.from(await paperDocx(paper)), Buffer.from(await paperDocx(paper)))).toBe(0);
  });

  it.skipIf(!hasOfficeSuite)('LibreOffice opens it, and says the same', { timeout: 120_000 }, async () => {
    const files = await convert('paper.docx', await paperDocx(paper), 'txt:Text (encoded):UTF8');
    const read = (files.get('paper.txt')?.toString() ?? '').replace(/\s/g, '');
    expect(textsOf(paper).filter((text) => !read.includes(text))).toEqual([]);
  });

  it('is a page to print as well', () => {
    const page = toPage(paper).replace(/<[^>]+>|\s/g, '');
    expect(textsOf(paper).filter((text) => !page.includes(text.replace(/&/g, '&amp;').replace(/"/g, '&quot;')))).toEqual([]);
    expect(name.length).toBeGreaterThan(0);
  });
});

it('several papers begin on a page each', async () => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await papersDocx(papers.map(([, paper]) => paper))) });
  for (const [, paper] of papers) expect(value).toContain(paper.title);
});
