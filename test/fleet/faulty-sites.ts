import type { ServerResponse } from 'node:http';
import { cleanReport, reportWithFindings } from '../demo/reports';
import { renderHtml } from '../generator';
import { renderDocx } from '../generator/render-docx';
import { openSites, type Sites } from './portal';

/** How a site behaves, and what its pages are to come to. */
export interface Behaviour {
  readonly name: string;
  /** Of how many sites. */
  readonly sites: number;
  /** Paths that are read, each with what becomes of it: a report, another kind of page, or why it fails. */
  readonly pages: Readonly<Record<string, readonly Fate[]>>;
  readonly answer: (answer: ServerResponse, url: URL, nth: number) => void;
}

export type Fate = 'report' | 'report-list' | `failed ${string}`;

const clean = renderHtml(cleanReport());
const faulty = renderHtml(reportWithFindings());
const docx = Buffer.from(renderDocx(cleanReport()));
const list = `<html><head><meta charset="utf-8"><title>政府信息公开年报</title></head><body><h1>政府信息公开年报</h1><ul>
<li><a href="/2024.html">某县水务局2024年政府信息公开工作年度报告</a></li>
<li><a href="/2020.html">某县水务局2020年政府信息公开工作年度报告</a></li></ul></body></html>`;

function html(answer: ServerResponse, text: string): void {
  answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);
}

/** An answer that goes on for a gigabyte, as fast as it is taken. */
function gigabyte(answer: ServerResponse, headers: Record<string, string>): void {
  answer.writeHead(200, headers);
  const piece = Buffer.alloc(1 << 20, '<p>0</p>');
  let left = 1024;
  const more = () => {
    while (left > 0 && !answer.destroyed) {
      left--;
      if (!answer.write(piece)) return void answer.once('drain', more);
    }
    answer.end();
  };
  more();
}

const GIGABYTE = String(2 ** 30);

export const behaviours: readonly Behaviour[] = [
  {
    name: 'plain',
    sites: 140,
    pages: { '/list.html': ['report-list'], '/2024.html': ['report'], '/2020.html': ['report'] },
    answer: (answer, url) => html(answer, url.pathname === '/list.html' ? list : url.pathname === '/2024.html' ? faulty : clean),
  },
  { name: 'hangs', sites: 5, pages: { '/': ['failed timeout'] }, answer: () => {} },
  {
    name: 'hangs-within',
    sites: 5,
    pages: { '/': ['failed timeout'] },
    answer: (answer) => void answer.writeHead(200, { 'content-type': 'text/html' }).write('<p>'),
  },
  {
    name: 'redirects',
    sites: 5,
    pages: { '/': ['failed redirects'] },
    answer: (answer, _url, nth) => answer.writeHead(302, { location: `/?${nth}` }).end(),
  },
  { name: 'busy', sites: 5, pages: { '/': ['failed rate-limited'] }, answer: (answer) => answer.writeHead(429).end() },
  {
    name: 'busy-for-a-while',
    sites: 10,
    pages: { '/': ['report'] },
    answer: (answer, _url, nth) => (nth <= 2 ? answer.writeHead(503, { 'retry-after': '1' }).end() : html(answer, clean)),
  },
  { name: 'large', sites: 3, pages: { '/': ['failed too-large'] }, answer: (answer) => gigabyte(answer, { 'content-type': 'text/html' }) },
  {
    name: 'large-and-says-so',
    sites: 2,
    pages: { '/': ['failed too-large'] },
    answer: (answer) => gigabyte(answer, { 'content-type': 'text/html', 'content-length': GIGABYTE }),
  },
  {
    name: 'lies-that-it-is-a-page',
    sites: 5,
    pages: { '/': ['report'] },
    answer: (answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(docx),
  },
  {
    name: 'lies-that-it-is-a-file',
    sites: 5,
    pages: { '/': ['report'] },
    answer: (answer) => answer.writeHead(200, { 'content-type': 'application/pdf' }).end(clean),
  },
  {
    name: 'picture',
    sites: 3,
    pages: { '/': ['failed no-document'] },
    answer: (answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from('\u0089PNG\r\n\u001a\n0000', 'latin1')),
  },
  {
    name: 'breaks-off',
    sites: 4,
    pages: { '/': ['failed broken-off'] },
    answer: (answer) => {
      answer.writeHead(200, { 'content-type': 'text/html', 'content-length': '90000' });
      answer.write(clean.slice(0, 500), () => answer.destroy());
    },
  },
  { name: 'gone', sites: 3, pages: { '/': ['failed not-found'] }, answer: (answer) => answer.writeHead(404).end('404') },
  {
    name: 'out-of-order-once',
    sites: 5,
    pages: { '/': ['report'] },
    answer: (answer, _url, nth) => (nth === 1 ? answer.writeHead(500).end() : html(answer, clean)),
  },
];

/** All of them as hosts: `plain-7.example.gov.cn`. */
export function hostsOf(chosen: readonly Behaviour[] = behaviours): { readonly host: string; readonly behaviour: Behaviour }[] {
  return chosen.flatMap((behaviour) =>
    Array.from({ length: behaviour.sites }, (_, at) => ({ host: `${behaviour.name}-${at}.example.gov.cn`, behaviour })),
  );
}

/** Opens them behind a proxy. Every other plain site has a robots.txt that allows what is read. */
export async function openFaultySites(): Promise<Sites> {
  const byHost = new Map(hostsOf().map(({ host, behaviour }) => [host, behaviour]));
  const asked = new Map<string, number>();
  return openSites((_asked, answer, url) => {
    if (url.pathname === '/robots.txt') {
      if (url.host.length % 2 === 0) answer.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /secret/\n');
      else answer.writeHead(404).end();
      return;
    }
    const nth = (asked.get(url.host) ?? 0) + 1;
    asked.set(url.host, nth);
    const behaviour = byHost.get(url.host);
    if (behaviour) behaviour.answer(answer, url, nth);
    else answer.writeHead(502).end();
  });
}
