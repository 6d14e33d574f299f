import type { AuditExport } from '../report/contract/schema';
import { editions } from '../statute';
import { pictureStrings } from '../strings/pictures';
import type { Language } from '../strings/terms';
import { fit, label, type Picture, round, svgOf } from './picture';

/** A strand of the flow: how many applications, and what colour tells of it. */
interface Strand {
  readonly name: string;
  readonly count: number;
  readonly look: 'in' | 'good' | 'out' | 'open';
}

/**
 * Where the applications of a report came from and where they went: 本年新收 and 上年结转, the results by their groups, 结转下年. Null where
 * the report has no such table, or its figures are not all read. What does not add up is drawn as it stands, and said.
 */
export function flowPicture(audit: Pick<AuditExport, 'report'>, language: Language, id = 'flow'): Picture | null {
  const say = pictureStrings[language];
  const { report } = audit;
  const form = editions.find((one) => one.id === report?.edition)?.tables.find((table) => table.id === 'requests');
  if (!report || !form) return null;
  const total = (row: string) =>
    report.cells[`requests.${row}.total`]?.value ?? (report.cells[`requests.${row}.total`]?.state === 'missing' ? null : 0);
  const groups = new Map<string, { name: string; rows: string[] }>();
  for (const row of form.rows) {
    const own = row.id.slice('requests.'.length);
    if (['newlyReceived', 'carriedIn', 'resultTotal', 'carriedOut'].includes(own)) continue;
    const head = own.split('.')[0] ?? own;
    const known = groups.get(head) ?? { name: own.includes('.') ? (row.groups.at(-1) ?? row.label) : row.label, rows: [] };
    groups.set(head, { ...known, rows: [...known.rows, own] });
  }
  const counts = [...groups].map(([head, { name, rows }]) => ({ head, name, counts: rows.map(total) }));
  const [received, carried, left, stated] = ['newlyReceived', 'carriedIn', 'carriedOut', 'resultTotal'].map(total);
  const all = [received, carried, left, ...counts.flatMap((one) => one.counts)];
  if (all.some((one) => one === null || one === undefined || one < 0)) return null;
  const number = (value: number | null | undefined) => value ?? 0;
  const into: Strand[] = [
    { name: say.received, count: number(received), look: 'in' },
    { name: say.carriedIn, count: number(carried), look: 'out' },
  ];
  const out: Strand[] = [
    ...counts.map(
      ({ head, name, counts: own }): Strand => ({
        name: name.replace(/^（[一二三四五六七八九十]+）/, '').replace(/（.*/, ''),
        count: own.reduce<number>((sum, one) => sum + number(one), 0),
        look: head === 'granted' || head === 'partiallyGranted' ? 'good' : 'out',
      }),
    ),
    { name: say.carriedOut, count: number(left), look: 'open' },
  ];
  const title = say.flowTitle(report.issuer ?? '', report.year);
  const sum = (strands: readonly Strand[]) => strands.reduce((all, { count }) => all + count, 0);
  const gap = sum(into) - sum(out);
  const results = sum(out) - number(left);
  const remarks = [
    ...(gap === 0 ? [] : [say.flowGap(sum(into), sum(out))]),
    ...(stated === null || stated === undefined || stated === results ? [] : [say.resultsGap(stated, results)]),
  ];
  const description = [...into, ...out].map(({ name, count }) => `${name} ${count}`).join('，');
  return {
    title,
    svg: draw(into, out, { id, title, description: [description, ...remarks].join('；'), remarks, middle: say.inHand(sum(into)) }),
    table: {
      head: say.flowHead,
      rows: [...into.map(({ name, count }) => [say.came, name, count]), ...out.map(({ name, count }) => [say.went, name, count])],
    },
  };
}

function draw(
  into: readonly Strand[],
  out: readonly Strand[],
  told: {
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly remarks: readonly string[];
    readonly middle: string;
  },
): string {
  const most = Math.max(1, ...[into, out].map((side) => side.reduce((sum, { count }) => sum + count, 0)));
  const scale = HEIGHT / most;
  const left = stacked(into, scale);
  const right = stacked(out, scale);
  const height = Math.max(...[left, right].map((side) => (side.at(-1)?.label ?? 0) + 24), TOP + HEIGHT + 20) + told.remarks.length * 20;
  const drawn = [
    label(WIDTH / 2, 24, told.title, { anchor: 'middle', look: 'strong' }),
    label(MIDDLE + BAR / 2, TOP - 8, told.middle, { anchor: 'middle', look: 'faded' }),
    // One bar for all in hand: both sides meet it at their own full height.
    `<rect class="in" x="${MIDDLE}" y="${TOP}" width="${BAR}" height="${round(Math.max(1, most * scale))}"/>`,
    ...left.map((one) => strand({ ...one, from: [LEFT + BAR, one.top], to: [MIDDLE, one.joined] })),
    ...left.map((one) => bar(LEFT, one, 'end')),
    ...right.map((one) => strand({ ...one, from: [MIDDLE + BAR, one.joined], to: [RIGHT, one.top] })),
    ...right.map((one) => bar(RIGHT, one, 'start')),
    ...told.remarks.map((remark, at) =>
      label(WIDTH / 2, height - 12 - (told.remarks.length - 1 - at) * 20, remark, { anchor: 'middle', look: 'faded' }),
    ),
  ];
  return svgOf(drawn.join(''), { ...told, width: WIDTH, height });
}

interface Placed extends Strand {
  /** Where its own bar begins, where it meets the middle, how thick it is, and where its label stands. */
  readonly top: number;
  readonly joined: number;
  readonly thick: number;
  readonly label: number;
}

/** One under the other, apart; labels never closer than a line. */
function stacked(strands: readonly Strand[], scale: number): Placed[] {
  let [top, joined, lowest]: [number, number, number] = [TOP, TOP, 0];
  return strands.map((one) => {
    const thick = one.count * scale;
    const placed = { ...one, top, joined, thick, label: Math.max(top + thick / 2 + 4, lowest) };
    top = Math.max(top + thick + GAP, placed.label + 12);
    joined += thick;
    lowest = placed.label + LINE;
    return placed;
  });
}

function bar(x: number, { top, thick, name, count, look, label: at }: Placed, anchor: 'start' | 'end'): string {
  const box = thick > 0 ? `<rect class="${look}" x="${x}" y="${round(top)}" width="${BAR}" height="${round(Math.max(1, thick))}"/>` : '';
  const text = `${fit(name, 12)} ${count}`;
  return box + label(anchor === 'end' ? x - 8 : x + BAR + 8, at, text, { anchor, look: count === 0 ? 'faded' : 'strong' });
}

function strand({
  from: [x1, y1],
  to: [x2, y2],
  thick,
  look,
  name,
  count,
}: Placed & { readonly from: readonly [number, number]; readonly to: readonly [number, number] }): string {
  if (thick <= 0) return '';
  const half = (x1 + x2) / 2;
  const [a, b, t] = [round(y1), round(y2), round(thick)];
  const path = `M${x1} ${a}C${half} ${a} ${half} ${b} ${x2} ${b}V${round(b + t)}C${half} ${round(b + t)} ${half} ${round(a + t)} ${x1} ${round(a + t)}Z`;
  return `<path class="band ${look}" d="${path}"><title>${name.replace(/[&<>]/g, '')} ${count}</title></path>`;
}

const [WIDTH, HEIGHT, TOP, BAR, GAP, LINE] = [820, 300, 64, 14, 14, 20];
const [LEFT, MIDDLE, RIGHT] = [150, 380, 590];
