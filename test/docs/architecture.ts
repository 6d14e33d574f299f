import { type Wall, walls } from '../walls/walls';

/** A room of lib: its walls table entries taken together. */
interface Room {
  readonly id: string;
  /** Rooms that it may import. */
  readonly may: ReadonlySet<string>;
  readonly why: string;
}

/** The rooms of lib as a picture, drawn from the walls table: whoever stands higher may import what its lines lead down to. */
export function architecture(table: readonly Wall[] = walls): string {
  const rooms = roomsOf(table);
  const layers = layersOf(rooms);
  const width = Math.max(...layers.map((layer) => layer.length)) * (WIDE + GAP);
  const spots = new Map(
    layers.flatMap((layer, at) =>
      layer.map((room, index) => [room.id, spotOf((width * (index + 0.5)) / layer.length, layers.length - 1 - at)]),
    ),
  );
  const lines = rooms.flatMap((room) => edgesOf(room, rooms).map((to) => line(spots.get(room.id), spots.get(to))));
  const boxes = rooms.map((room) => box(room, spots.get(room.id)));
  const height = TOP + layers.length * ROW - (ROW - HIGH);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" text-anchor="middle">`,
    `<title>Which room of lib may import which</title>`,
    `<rect width="${width}" height="${height}" fill="#fbfaf7"/>`,
    ...lines,
    ...boxes,
    '</svg>\n',
  ].join('\n');
}

/** What each room does, as the folders read. */
const DOES: Readonly<Record<string, string>> = {
  document: 'blocks, grids, places',
  report: 'the model, the export',
  statute: 'the law as data',
  reckoning: 'adds up',
  bodies: 'who reports',
  recognise: 'knows the report',
  tables: 'understand the grids',
  prose: 'understands the text',
  slips: 'wording, as tables',
  likeness: 'two texts side by side',
  rules: 'judge',
  diagnosis: 'explains',
  audit: 'Document in, Audit out',
  season: 'compares reports',
  look: 'what is shown',
  dom: 'a page, touched safely',
  sources: 'read',
  archive: 'records of the web',
  papers: 'what is sent to others',
  pictures: 'years and flows',
  takeaway: 'tables, logs, packs',
  word: 'Word files',
  workbench: 'changes documents',
  sweep: 'walks through lists',
  strings: 'words for data',
  overlay: 'shows on the page',
  panel: 'shows beside it',
  casebook: 'remembers',
  extension: 'talks to the browser',
  build: 'builds the rest',
  command: 'the core on Node',
  fleet: 'many sites, one queue',
};

function roomsOf(table: readonly Wall[]): Room[] {
  const ids = [...new Set(table.map(({ module }) => roomOf(module)))];
  return ids.map((id) => {
    const own = table.filter(({ module }) => roomOf(module) === id);
    const may = own.flatMap((wall) => wall.may.map(roomOf)).filter((to) => to !== id && ids.includes(to));
    return { id, may: new Set(may), why: own[0]?.why ?? '' };
  });
}

/** `lib/bodies/body` → `bodies` */
function roomOf(module: string): string {
  return module.split('/')[1] ?? module;
}

/** Every room one higher than the highest that it may import; two that may import each other stand side by side. */
function layersOf(rooms: readonly Room[]): Room[][] {
  const levels = new Map(rooms.map(({ id }) => [id, 0]));
  // As often as there are rooms, a longest way is found.
  for (const _ of rooms)
    for (const room of rooms) {
      const below = [...room.may].filter((to) => !isMutual(room, to, rooms)).map((to) => (levels.get(to) ?? 0) + 1);
      const beside = [...room.may].filter((to) => isMutual(room, to, rooms)).map((to) => levels.get(to) ?? 0);
      levels.set(room.id, Math.max(0, ...below, ...beside));
    }
  return Array.from({ length: Math.max(...levels.values()) + 1 }, (_, level) => rooms.filter(({ id }) => levels.get(id) === level));
}

function isMutual(room: Room, to: string, rooms: readonly Room[]): boolean {
  return rooms.find(({ id }) => id === to)?.may.has(room.id) ?? false;
}

/** Rooms that it may import and that none of the others it may import leads to already; of two that lead to each other one. */
function edgesOf(room: Room, rooms: readonly Room[]): string[] {
  const direct = [...room.may].filter((to) => !(isMutual(room, to, rooms) && to > room.id));
  const leads = (other: string, to: string) =>
    reaches(other, to, rooms, new Set()) && !(reaches(to, other, rooms, new Set()) && other > to);
  return direct.filter((to) => !direct.some((other) => other !== to && !isMutual(room, other, rooms) && leads(other, to)));
}

function reaches(from: string, to: string, rooms: readonly Room[], seen: Set<string>): boolean {
  seen.add(from);
  const next = rooms.find(({ id }) => id === from)?.may ?? new Set<string>();
  return next.has(to) || [...next].some((one) => !seen.has(one) && reaches(one, to, rooms, seen));
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function spotOf(x: number, row: number): Spot {
  return { x: Math.round(x), y: TOP / 2 + row * ROW + HIGH / 2 };
}

function box({ id, why }: Room, spot: Spot = ORIGIN): string {
  return [
    `<g><title>${why.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title>`,
    `<rect x="${spot.x - WIDE / 2}" y="${spot.y - HIGH / 2}" width="${WIDE}" height="${HIGH}" rx="4" fill="#fff" stroke="#7a6a55"/>`,
    `<text x="${spot.x}" y="${spot.y - 2}" font-size="15" fill="#2b2620">${id}</text>`,
    `<text x="${spot.x}" y="${spot.y + 15}" font-size="11" fill="#7a6a55">${DOES[id] ?? ''}</text></g>`,
  ].join('');
}

/** A curve down from one box to the other; beside each other a straight line. */
function line(from: Spot = ORIGIN, to: Spot = ORIGIN): string {
  const side = Math.sign(to.x - from.x) * (WIDE / 2);
  const [a, b] = [from.y + HIGH / 2, to.y - HIGH / 2];
  const path =
    from.y === to.y
      ? `M${from.x + side} ${from.y}L${to.x - side} ${to.y}`
      : `M${from.x} ${a}C${from.x} ${(a + b) / 2} ${to.x} ${(a + b) / 2} ${to.x} ${b}`;
  return `<path d="${path}" fill="none" stroke="#b9ab97"/>`;
}

const ORIGIN: Spot = { x: 0, y: 0 };
const TOP = 40;
const ROW = 84;
const WIDE = 150;
/** Between boxes of one row. */
const GAP = 14;
const HIGH = 46;
