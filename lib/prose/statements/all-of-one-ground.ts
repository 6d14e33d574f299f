import type { Facts, Told } from '../frames/context';
import type { Frame } from '../frames/frame';
import { none, type Understood } from '../meanings/meaning';
import { outcome } from '../meanings/requests';

/** 不予公开的4件均属于行政查询事项: none of the other grounds of the group that the number in front is told of. Null: nothing of the kind. */
export function allOfOneGround({ rows, roles }: Frame, report: Facts, of: Told | undefined): Understood | null {
  const [group, ...more] = of?.frame.rows ?? [];
  // 其余均属于…, 均因不掌握等原因: of the others, or of more grounds than one.
  if (roles.has('rest') || roles.has('except') || roles.has('etc') || roles.has('none')) return null;
  if (!of?.understood || !group || more.length > 0 || of.understood.role !== 'whole' || of.understood.loose) return null;
  const grounds = [...new Set(rows.filter((row) => row !== group).map((row) => row.split('|')[0] ?? row))];
  const [ground] = grounds;
  const cells = outcome(report, [group])?.cells ?? [];
  const isTold = (cell: string) => cell === `requests.${ground}.total`;
  if (grounds.length !== 1 || !ground?.startsWith(`${group}.`) || !cells.some(isTold) || of.frame.columns.length > 0) return null;
  const rest = cells.filter((cell) => !isTold(cell)).map((cell) => cell.slice('requests.'.length, -'.total'.length));
  const meaning = outcome(report, rest);
  return meaning && none('outcomes', 'all of one ground', [meaning], 'claim-outcomes');
}
