import { type JudgedReport, judgeReport } from '../prose/first-sight/judge-report';
import { readLabelled } from '../prose/first-sight/labelled-report';
import { keyOf, spentKeys } from '../prose/first-sight/spent';
import type { Measure } from './speed';

/**
 * Published reports that were labelled before the machine saw them, one JSON object a line: how many have a false alarm, how their numbers are linked,
 * how many planted contradictions are found. What failed is told on standard error, for whoever mends it.
 */
export function measureFirstSight(files: readonly string[]): Measure[] {
  const reports = files.flatMap(readLabelled);
  const spent = spentKeys();
  const judged = reports.map(judgeReport);
  for (const one of judged) for (const line of complaintsOf(one)) console.error(line);
  const links = judged.flatMap((one) => one.links);
  const plants = judged.flatMap((one) => one.plants);
  const share = (count: number, of: number) => (of === 0 ? 0 : (100 * count) / of);
  const linked = (link: string) => links.filter((one) => one.link === link).length;
  const unknown = links.filter(({ link, because }) => link === 'missed' && because !== null).length;
  const alarmed = judged.filter(({ alarms }) => alarms.length > 0).length;
  const found = plants.filter(({ isFound }) => isFound).length;
  const of = (name: string, count: number, all: number) => `${name}: ${count} of ${all}`;
  return [
    { name: of('reports with a false alarm', alarmed, judged.length), figure: share(alarmed, judged.length), unit: '%', limit: 1 },
    {
      name: of('numbers linked rightly', linked('right'), links.length),
      figure: share(linked('right'), links.length),
      unit: '%',
      limit: 95,
      atLeast: true,
    },
    {
      name: of('numbers linked wrongly', linked('wrong'), links.length),
      figure: share(linked('wrong'), links.length),
      unit: '%',
      limit: 0.5,
    },
    { name: of('numbers missed for an unknown word', unknown, links.length), figure: share(unknown, links.length), unit: '%', limit: 3 },
    {
      name: of('planted contradictions found', found, plants.length),
      figure: share(found, plants.length),
      unit: '%',
      limit: 95,
      atLeast: true,
    },
    {
      name: `reports used before, of ${reports.length}`,
      figure: reports.filter((one) => spent.has(keyOf(one))).length,
      unit: 'reports',
      limit: null,
    },
    {
      name: 'notices a report',
      figure: judged.reduce((sum, { notices }) => sum + notices.length, 0) / judged.length,
      unit: '',
      limit: null,
    },
  ];
}

function complaintsOf({ id, alarms, links, plants, notices }: JudgedReport): string[] {
  return [
    ...alarms.map((words) => `${id} ALARM ${words}`),
    ...links
      .filter(({ link }) => link !== 'right')
      .map(({ link, label, said }) => `${id} ${link.toUpperCase()} ${label.role} ${label.at} → ${label.cells.join('+')} :: ${said}`),
    ...plants.filter(({ isFound }) => !isFound).map(({ at, to, said }) => `${id} PLANT ${at} → ${to} :: ${said || 'nothing'}`),
    ...notices.map((words) => `${id} notice ${words}`),
  ];
}
