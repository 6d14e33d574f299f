import type { Claim, Reading } from '../../report/claim';
import type { Fact } from '../../report/fact';
import type { Report } from '../../report/report';
import type { Text } from '../../report/text';
import { printed } from '../../report/told/printed';
import { both } from './step';

/**
 * One reading with the figures as the tables have them: `本年新收 = 13：一、本年新收政府信息公开申请数量 · 总计 13`. A long sum leaves
 * out the cells that add nothing; where several readings were possible, those that agree say so.
 */
export function readingText(reading: Reading, claim: Claim, report: Report): Text {
  const { name, cells, minus = [], value } = reading;
  const all = [...cells.map((path) => ({ path, sign: '' })), ...minus.map((path) => ({ path, sign: '−' }))];
  const counting = all.length > FEW ? all.filter(({ path }) => !addsNothing(report.facts[path])) : all;
  const shown = counting.slice(0, MOST);
  const [more, silent] = [counting.length - shown.length, all.length - counting.length];
  const isMeant = claim.outcome === 'agrees' && claim.readings.length > 1 && value !== null && value === claim.value;
  const cellsOf = (blank: string) =>
    shown.map(({ path, sign }) => {
      const fact = report.facts[path];
      return `${sign}${fact?.label ?? path} ${printed(fact?.raw ?? '') || blank}`;
    });
  const zh = [...cellsOf('空白'), ...(more > 0 ? [`另 ${more} 格`] : []), ...(silent > 0 ? [`其余 ${silent} 格为 0 或空白`] : [])];
  const en = [
    ...cellsOf('blank'),
    ...(more > 0 ? [`${more} more cells`] : []),
    ...(silent > 0 ? [`the other ${silent} are 0 or blank`] : []),
  ];
  return both(
    `${name.zh} = ${value ?? '未读出'}${isMeant ? '（相符）' : ''}${zh.length > 0 ? `：${zh.join('，')}` : ''}`,
    `${name.en} = ${value ?? 'not read'}${isMeant ? ' (agrees)' : ''}${en.length > 0 ? `: ${en.join(', ')}` : ''}`,
  );
}

function addsNothing(fact: Fact | undefined): boolean {
  return fact !== undefined && fact.state !== 'missing' && fact.state !== 'unreadable' && (fact.value ?? 0) === 0;
}

const FEW = 3;
const MOST = 8;
