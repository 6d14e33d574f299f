import { halfWidth } from '../../document/half-width';
import type { Prose, Report } from '../../report/report';

/**
 * The report without the paragraphs that tell of a figure put right, and what it was: 误填为15，现已更正为14. Only where the cells that they
 * name have the right figure, and none of them the wrong one: a page that tells so and was not changed is told.
 */
export function withoutPutRight(report: Report): Report {
  const prose = report.prose.filter((one) => !isPutRight(one, report));
  return prose.length === report.prose.length ? report : { ...report, prose };
}

function isPutRight({ paragraph }: Prose, { facts }: Report): boolean {
  // Hardly any text says so.
  if (!WORDS.test(paragraph.text)) return false;
  const text = halfWidth(paragraph.text);
  const told = text.match(PUT_RIGHT);
  const row = ROW.exec(text)?.[1];
  if (!told || told.length > 1 || row === undefined) return false;
  const [, wrong, right] = new RegExp(PUT_RIGHT.source).exec(text) ?? [];
  const of = Object.values(facts).filter(({ label }) => label.includes(row));
  const columns = new Set(of.flatMap(({ label }) => label.split(' · ').slice(-1)).filter((column) => text.includes(column)));
  const named = of.filter(({ label }) => columns.size === 0 || columns.has(label.split(' · ').at(-1) ?? ''));
  return named.some(({ value }) => value === Number(right)) && named.every(({ value }) => value !== Number(wrong));
}

const WORDS = /已(?:经)?(?:于[^。；;]{1,14})?(?:更正|改正|订正|修正|改)为/;
const PUT_RIGHT =
  /误[填写录植报作](?:为|成)?(\d{1,9})[件宗]?[,，、]?(?:现|业)?已(?:经)?(?:于[^。;,]{1,14})?(?:更正|改正|订正|修正|改)为(\d{1,9})/g;
const ROW = /["“「]([^"”」]{2,30})["”」]/;
