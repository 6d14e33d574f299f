import { padTo } from '../../lib/command/telling/width';
import { provide } from '../machine/provide';
import measureMutation from '../mutation/measure';
import { printSentenceAccuracy } from '../prose/accuracy';
import accuracy from './accuracy';
import { measureAgainstFirst } from './against-first';
import { measureArchive } from './archive-cost';
import { measureAttempts } from './attempts';
import { measureCasebook, measureKills } from './casebook-cost';
import { measureCommandCost } from './command-cost';
import { measureCommandWorkers } from './command-workers';
import { measureDesk } from './desk-cost';
import { measureFirstSight } from './first-sight';
import { measureFleet } from './fleet';
import { measureFreezes } from './freeze';
import { fuzz } from './fuzz';
import { measurePdf } from './pdf-cost';
import { measureScans } from './scan-cost';
import { measureScanDesk } from './scan-desk';
import { type Measure, measureSpeed } from './speed';
import { measureSweep } from './sweep-cost';
import { measureTakeaway } from './takeaway-cost';
import { printUnknownWords } from './unknown-words';
import { wholeSuite } from './whole-suite';

/**
 * `npm run bench`: speed in real Chromium, also beside 1.0.0, then accuracy on generated reports and labelled sentences, each with its limit.
 * `-- speed`, `-- against` (1.0.0), `-- command`, `-- pdf`, `-- scan`, `-- casebook`, `-- sweep`, `-- archive`, `-- fleet`, `-- takeaway`, `-- accuracy`, `-- attempts`, `-- kills`, `-- suite` (the tests that otherwise try some of many cases) or `-- mutation` runs one of them; `-- first-sight FILE…` measures labelled reports that are no part of the project; `-- --full` all, with thousands of
 * attempts at a false tick, longer fuzzing and mutation testing of the core, which takes an hour. Exit code 1 when a limit is missed.
 */
export default async function runBench(args: readonly string[]): Promise<number> {
  const full = args.includes('--full');
  const named = args.filter((arg) => !arg.startsWith('--'));
  const unknown = named[0] !== undefined && !NAMES.includes(named[0]);
  if (unknown) {
    console.error(`nothing is measured under the name “${named[0]}”; there are: ${NAMES.join(', ')}`);
    return 1;
  }
  const wanted = (name: string) => named.length === 0 || named.includes(name);
  let missed = 0;
  if (named[0] === 'first-sight') {
    const measures = measureFirstSight(named.slice(1));
    console.log(drawMeasures('prose of labelled reports', measures));
    return measures.every(holds) ? 0 : 1;
  }
  if (wanted('speed') || wanted('against')) {
    const missing = provide(['chromium']);
    if (missing.length > 0) {
      console.error(missing.join('\n'));
      return 1;
    }
    const measures = [
      ...(wanted('against') ? await measureAgainstFirst() : []),
      ...(wanted('speed') ? [...(await measureSpeed()), ...(await measureFreezes())] : []),
    ];
    console.log(drawMeasures('speed, Chromium', measures));
    missed += measures.filter((measure) => !holds(measure)).length;
  }
  if (wanted('command')) {
    const measures = [...(await measureCommandCost()), ...(await measureCommandWorkers())];
    console.log(drawMeasures('command line', measures));
    missed += measures.filter((measure) => !holds(measure)).length;
  }
  if (wanted('pdf')) {
    const measures = [...(await measureDesk()), ...(await measurePdf(full))];
    console.log(drawMeasures('workbench and PDF', measures));
    missed += measures.filter((measure) => !holds(measure)).length;
  }
  if (wanted('scan')) {
    const measures = [...(await measureScanDesk()), ...(await measureScans(full))];
    console.log(drawMeasures('scans', measures));
    missed += measures.filter((measure) => !holds(measure)).length;
  }
  if (named.includes('attempts') || (full && named.length === 0)) {
    const measures = await measureAttempts();
    console.log(drawMeasures('attempts at a false tick', measures));
    missed += measures.filter((measure) => !holds(measure)).length;
  }
  if (wanted('casebook')) {
    const measures = await measureCasebook();
    console.log(drawMeasures('casebook', measures));
    missed += measures.filter((measure) => !holds(measure)).length;
  }
  if (named.includes('kills') || (full && wanted('casebook'))) {
    const measures = await measureKills(100);
    console.log(drawMeasures('a browser killed in mid-write', measures));
    missed += measures.filter((measure) => !holds(measure)).length;
  }
  if (wanted('sweep')) {
    const measures = await measureSweep();
    console.log(drawMeasures('a list page, report by report', measures));
    missed += measures.filter((measure) => !holds(measure)).length;
  }
  if (named.includes('archive') || (full && named.length === 0)) {
    const measures = await measureArchive(full);
    console.log(drawMeasures('web archives', measures));
    missed += measures.filter((measure) => !holds(measure)).length;
  }
  if (wanted('fleet')) {
    const measures = await measureFleet(full);
    console.log(drawMeasures('fleet', measures));
    missed += measures.filter((measure) => !holds(measure)).length;
  }
  if (full && named.length === 0 && !fuzz()) missed++;
  if ((named.includes('suite') || (full && named.length === 0)) && !wholeSuite()) missed++;
  if (wanted('takeaway')) {
    const measures = await measureTakeaway();
    console.log(drawMeasures('taking away', measures));
    missed += measures.filter((measure) => !holds(measure)).length;
  }
  if (wanted('accuracy')) {
    missed += accuracy([]);
    printSentenceAccuracy();
    if (!printUnknownWords()) missed++;
  }
  if (named.includes('mutation') || (full && named.length === 0)) missed += await measureMutation(named);
  return missed === 0 ? 0 : 1;
}

const NAMES =
  'speed against command pdf scan casebook sweep archive fleet takeaway accuracy attempts kills suite mutation first-sight'.split(' ');

function drawMeasures(title: string, measures: readonly Measure[]): string {
  const rows = measures.map((measure) => [
    measure.name,
    `${measure.figure.toFixed(measure.figure < 10 ? 2 : 1)} ${measure.unit}`,
    measure.limit === null ? '' : `${measure.atLeast ? '≥' : '≤'} ${measure.limit}`,
    measure.limit === null ? '' : holds(measure) ? 'ok' : 'MISSED',
  ]);
  const all = [[title, 'figure', 'limit', ''], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)) + 2);
  return all
    .map((row) =>
      row
        .map((text, column) => padTo(text, widths[column] ?? 0))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

/** Not a number misses every limit. */
function holds({ figure, limit, atLeast }: Measure): boolean {
  if (limit === null) return true;
  return atLeast ? figure >= limit : figure <= limit;
}
