import { expect, it } from 'vitest';
import { type CrewAnswer, type CrewRequest, type CrewWorker, openCrew, sharesOf } from '../../../lib/sources/image/crew';
import type { PicturePage } from '../../../lib/sources/image/ink-of-picture';
import type { Raster } from '../../../lib/sources/image/raster';

const line = (width: number): Raster => ({ width, height: 10, data: new Uint8Array(width * 10) });
const page = (number: number): PicturePage => ({ page: number, width: 100, height: 100, raster: line(10) });
const WIDTHS = Array.from({ length: 40 }, (_, at) => 30 + at * 10);

/** Workers that find the same lines on each page, and read of a line how wide it is; `broken` fails at reading. */
function crewOf(count: number, broken = -1) {
  const asked: string[][] = Array.from({ length: count }, () => []);
  const stopped: boolean[] = [];
  const crew = openCrew((says) =>
    Array.from({ length: count }, (_, index): CrewWorker => {
      const worker: CrewWorker = {
        ask: (request) => void Promise.resolve().then(() => answered(request)),
        stop: () => stopped.push(true),
      };
      const answer = (one: CrewAnswer) => says(worker, one);
      const answered = (request: CrewRequest) => {
        const { id, kind } = request;
        asked[index]?.push(kind);
        if (kind === 'page' || kind === 'text') answer({ id, kind: 'lines', lines: WIDTHS.map(line) });
        else if (kind === 'lines' && index === broken) answer({ id, kind: 'problem', problem: 'no model' });
        else if (kind === 'lines') {
          const readings = request.lines.map(({ width }) => ({
            text: String(width),
            characters: [],
            figure: { text: '', characters: [] },
          }));
          answer({ id, kind: 'readings', readings });
        } else {
          const glyphs = request.readings.map(({ text }) => ({
            text,
            size: 1,
            angle: 0,
            base: 0,
            font: '',
            pen: '',
            sign: 'recognised' as const,
            box: [0, 0, 1, 1] as const,
          }));
          answer({ id, kind: 'page', page: { page: id, width: 100, height: 100, glyphs, rules: [], pictures: [] } });
        }
      };
      return worker;
    }),
  );
  return { crew, asked, stopped };
}

it('pages are one worker’s, their lines everybody’s, and come back in their own order', async () => {
  const { crew, asked } = crewOf(2);
  expect(crew.lanes).toBe(3);
  const read = await Promise.all([1, 2, 3].map((number) => crew.picture(page(number))));
  for (const { glyphs } of read) expect(glyphs.map(({ text }) => Number(text))).toEqual(WIDTHS);
  for (const own of asked) expect(own.filter((kind) => kind === 'lines').length).toBeGreaterThan(3);
  expect(asked.flat().filter((kind) => kind === 'page')).toHaveLength(3);
});

it('a worker that cannot read says so', async () => {
  await expect(crewOf(1, 0).crew.picture(page(1))).rejects.toThrow('no model');
});

it('what is given up is told, and nothing is begun after', async () => {
  const { crew, stopped } = crewOf(2);
  const reading = crew.picture(page(1));
  crew.close();
  await expect(reading).rejects.toThrow('stopped');
  await expect(crew.picture(page(2))).rejects.toThrow('stopped');
  expect(stopped).toEqual([true, true]);
});

it('lines are shared out, each once, none of the shares much longer than others', () => {
  const lines = [...WIDTHS, 2000].map(line);
  const shares = sharesOf(lines);
  expect(shares.flat().sort((a, b) => a - b)).toEqual(lines.map((_, at) => at));
  const lengths = shares.map((share) => share.reduce((sum, at) => sum + (lines[at]?.width ?? 0) / 10, 0));
  expect(Math.max(...lengths.slice(1))).toBeLessThanOrEqual(90);
});
