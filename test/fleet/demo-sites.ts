import { ownReport } from '../fixtures/own-report';
import { dress } from '../fixtures/portal-look';
import { type MadeReport, renderHtml } from '../generator';
import { openSites, type Sites } from './portal';

const COUNTIES = [
  { host: 'www.nanping.example.gov.cn', name: '南屏县' },
  { host: 'www.qingpu.example.gov.cn', name: '清浦县' },
  { host: 'www.yunxi.example.gov.cn', name: '云溪县' },
] as const;
const BODIES = ['自然资源局', '教育局', '民政局', '水利局'] as const;
const YEARS = [2022, 2023, 2024] as const;

/** Lists of the demo's reports: where a fleet begins. */
export const demoLists: readonly string[] = COUNTIES.map(({ host }) => `http://${host}/list.html`);

/** Three counties, four bodies of each, three years: late ones, wrong ones, and such that copied. All of it is made up. */
export async function openDemoSites(): Promise<Sites> {
  const pages = new Map<string, string>();
  for (const [county, { host, name }] of COUNTIES.entries()) {
    const links: string[] = [];
    for (const [body, office] of BODIES.entries())
      for (const year of YEARS) {
        const path = `/${year}/${body}.html`;
        const title = `${name}${office}${year}年政府信息公开工作年度报告`;
        links.push(`<li><a href="${path}">${title}</a><span>${year + 1}-01-20</span></li>`);
        pages.set(host + path, reportPage(county, body, year));
      }
    const list = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>政府信息公开年报 - ${name}人民政府</title></head>
<body><div class="nav"></div><h1>政府信息公开年报</h1><ul>${links.join('\n')}</ul></body></html>`;
    pages.set(`${host}/list.html`, dress(list, { site: `${name}人民政府`, trail: ['政务公开', '政府信息公开年报'] }));
  }
  return openSites((_asked, answer, url) => {
    const page = pages.get(url.host + url.pathname);
    if (page) answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    else answer.writeHead(404).end('404');
  });
}

function reportPage(county: number, body: number, year: number): string {
  const site = `${COUNTIES[county]?.name ?? ''}人民政府`;
  const isLate = (county + 2 * body + year) % 11 === 0;
  const publishedOn = isLate ? `${year + 1}-02-${10 + body}` : `${year + 1}-01-${14 + body + county}`;
  const report = demoReport(county, body, year);
  const page = renderHtml({ ...report, identity: { ...report.identity, publishedOn } }, 'inline');
  return dress(page, { site, trail: ['政务公开', '政府信息公开年报'], published: `${publishedOn} 09:30` });
}

function demoReport(county: number, body: number, year: number): MadeReport {
  const out = (of: number) => (of < 2022 ? 0 : (county + body + of) % 3);
  const carriedIn = out(year - 1);
  const received = 6 + 5 * body + 2 * county + (year - 2022) * 3;
  const carriedOut = out(year);
  const done = received + carriedIn - carriedOut;
  const notHeld = Math.floor(done / 4);
  const name = `${COUNTIES[county]?.name ?? ''}${BODIES[body] ?? ''}`;
  const isWrong = (county * 5 + body * 3 + year) % 7 === 0;
  // One body tells another number of what it took over than it handed over the year before.
  const told = year === 2024 && body === 1 && county === 2 ? carriedIn + 1 : carriedIn;
  return ownReport({
    edition: '2021',
    year,
    body: name,
    kind: 'department',
    figures: {
      ...row('newlyReceived', received + carriedIn - told),
      ...row('carriedIn', told),
      ...row('granted', done - notHeld),
      ...row('unable.notHeld', notHeld),
      ...row('resultTotal', done),
      ...row('carriedOut', carriedOut),
    },
    ...(isWrong ? { printed: { 'requests.resultTotal.total': String(done + 10) } } : {}),
    prose: { 1: overview(county, body, year), 2: [], 3: [], 4: [], 5: problems(county, body) },
  });
}

function overview(county: number, body: number, year: number): string[] {
  // Two offices of different counties write the same year after year.
  const writer = body === 3 && county > 0 ? 12 : body * 3 + county;
  const words = WORDS[writer % WORDS.length] ?? [];
  return [
    `（一）主动公开。${year}年${words[0]}，${words[1]}。`,
    `（二）政府信息管理。${words[2]}，${words[3]}。`,
    `（三）平台建设。${words[4]}，${words[5]}。`,
    `（四）监督保障。${words[6]}，${words[7]}。`,
  ];
}

function problems(county: number, body: number): string[] {
  const words = WORDS[(body * 3 + county + 5) % WORDS.length] ?? [];
  return [`存在的主要问题：${words[7]}还不够经常，${words[1]}的覆盖面不够。`, `改进情况：${words[2]}，${words[5]}。`];
}

const ACTS = [
  '围绕群众关心的事项更新栏目',
  '按月核对公开目录',
  '对照清单逐项发布',
  '把办事指南重新写过',
  '将会议图解与原文同时发布',
  '为老年人制作大字版',
  '开设征地信息专栏',
  '公布学区划分办法',
];
const MEANS = [
  '由办公室统一审核',
  '请业务科室先行校对',
  '每季度抽查一次',
  '在大厅设纸质查阅架',
  '用短信通知申请人',
  '建立台账并逐条销号',
  '邀请居民代表评议',
  '与档案馆共用目录',
];
const WORDS = Array.from({ length: 13 }, (_, writer) =>
  Array.from({ length: 8 }, (_, at) => {
    const sentence = (writer * 29 + at * at * 7 + at * 17 + writer * at * 11) % 64;
    return `${ACTS[sentence >> 3]}${MEANS[sentence & 7]}`;
  }),
);

function row(id: string, total: number): Record<string, number> {
  return {
    [`requests.${id}.naturalPerson`]: total,
    [`requests.${id}.total`]: total,
  };
}
