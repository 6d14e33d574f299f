import type { Pool } from 'pg';
import { harmless } from '../../command/telling/harmless';
import { padTo } from '../../command/telling/width';
import { failures, type Reason } from '../failure';

/** How far the fleet has come. */
export interface Status {
  readonly waiting: number;
  readonly running: number;
  readonly done: number;
  readonly failed: number;
  /** Records of archives and further pages of lists that could not be read, of pages that are done. */
  readonly gaps: number;
  readonly reports: number;
  /** By verdict, most first. */
  readonly verdicts: readonly { readonly verdict: string; readonly reports: number }[];
  /** Pages that came to an end within the last five minutes, a minute. */
  readonly perMinute: number;
  /** Minutes that the rest takes at that pace; null when nothing moves. */
  readonly minutesLeft: number | null;
  readonly workers: number;
  /** Most first. */
  readonly failures: readonly { readonly host: string; readonly reason: Reason; readonly pages: number }[];
}

/** Asks the database how far the fleet has come. */
export async function statusOf(pool: Pool): Promise<Status> {
  const [states, reports, pace, failed, workers, gaps, longest] = await Promise.all([
    pool.query<{ state: string; pages: number }>('select state, count(*)::int as pages from gouji.page group by state'),
    pool.query<{ verdict: string; reports: number }>(
      'select verdict, count(*)::int as reports from gouji.report group by verdict order by 2 desc, 1',
    ),
    pool.query<{ pages: number; minutes: number }>(
      `select count(*)::int as pages, greatest(extract(epoch from now() - min(finished_at)) / 60, 0.1)::float as minutes
       from gouji.page where finished_at > now() - interval '5 minutes' and state in ('done', 'failed')`,
    ),
    pool.query<Status['failures'][number]>(
      `select host, reason, count(*)::int as pages from gouji.failure group by host, reason order by 3 desc, 1, 2 limit 20`,
    ),
    pool.query<{ workers: number }>(`select count(distinct worker)::int as workers from gouji.page where state = 'running'`),
    pool.query<{ gaps: number }>('select count(*)::int as gaps from gouji.gap g join gouji.page p on p.id = g.page and p.round = g.round'),
    // However many machines there are, a site is read one page after the other.
    pool.query<{ minutes: number | null }>(
      `select max(pages * coalesce(h.pause_ms, m.pause_ms) / 60000.0)::float as minutes
       from (select host, count(*) as pages from gouji.page where state in ('waiting', 'running') and host not like 'file:%' group by host) due
       join gouji.host h on h.name = due.host cross join gouji.manners m`,
    ),
  ]);
  const pagesIn = (state: string) => states.rows.find((row) => row.state === state)?.pages ?? 0;
  const left = pagesIn('waiting') + pagesIn('running');
  const recent = pace.rows[0];
  const perMinute = recent && recent.pages > 0 ? recent.pages / recent.minutes : 0;
  return {
    waiting: pagesIn('waiting'),
    running: pagesIn('running'),
    done: pagesIn('done'),
    failed: pagesIn('failed'),
    gaps: gaps.rows[0]?.gaps ?? 0,
    reports: reports.rows.reduce((sum, row) => sum + row.reports, 0),
    verdicts: reports.rows,
    perMinute,
    minutesLeft: left === 0 ? 0 : perMinute > 0 ? Math.max(left / perMinute, longest.rows[0]?.minutes ?? 0) : null,
    workers: workers.rows[0]?.workers ?? 0,
    failures: failed.rows,
  };
}

/** The same as a table for people. */
export function statusTable(status: Status): string {
  const { waiting, running, done, failed, gaps, reports, verdicts, perMinute, minutesLeft, workers } = status;
  const lines = [
    row('等待 waiting', waiting),
    row('在读 running', running, `${workers} 个进程 workers`),
    row('完成 done', done, `每分钟 ${perMinute.toFixed(1)} a minute`),
    row('失败 failed', failed),
    ...(gaps > 0 ? [row('部分未读 gaps', gaps, 'export --failed')] : []),
    row('年报 reports', reports, verdicts.map((one) => `${one.verdict} ${one.reports}`).join('  ')),
    row('还需 left', minutesLeft === null ? '—' : timeOf(minutesLeft)),
  ];
  if (status.failures.length > 0)
    lines.push(
      '',
      ...status.failures.map(
        ({ host, reason, pages }) =>
          `${String(pages).padStart(7)}  ${padTo(reasonIn(reason), 40)}${host === 'file:' ? '本机文件 files' : harmless(host)}`,
      ),
    );
  return `${lines.join('\n')}\n`;
}

const row = (name: string, figure: number | string, more = '') => `${padTo(name, 16)}${String(figure).padStart(10)}   ${more}`.trimEnd();
const reasonIn = (reason: Reason) => `${failures[reason]?.zh ?? ''} ${reason}`;

function timeOf(minutes: number): string {
  if (minutes < 90) return `${Math.ceil(minutes)} min`;
  return minutes < 48 * 60 ? `${(minutes / 60).toFixed(1)} h` : `${(minutes / 1440).toFixed(1)} d`;
}
