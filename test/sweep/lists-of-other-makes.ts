import { AREAS, draftsOf, type ListKind, pageOf, SITE, titleOf, truth } from './made-list';

/** Years as terms of a list, bodies' names under each. */
const termsOfYears: ListKind = (random) => {
  const drafts = draftsOf(random, 7, [2024, 2023], 'short');
  const reports = drafts.map((draft) => truth(draft, `/dl/${draft.id}.html`, { day: null }));
  const block = (year: number) =>
    `<dt>${year}${random.pick(['年', '年度', ''])}</dt><dd>${drafts
      .filter((one) => one.year === year)
      .map(({ body, id }) => `<a href="/dl/${id}.html">${body}</a>`)
      .join(' | ')}</dd>`;
  return {
    ...pageOf('各部门政府信息公开工作年度报告', `<dl>${block(2024)}${block(2023)}</dl>`, '/dl/'),
    reports,
    scripted: 0,
    further: [],
  };
};

/** Titles with the body set apart by a dash, in brackets behind, or before a colon. */
const apart: ListKind = (random) => {
  const drafts = draftsOf(random, 10, [2024]);
  const word = random.pick([
    (body: string, year: number) => `${body}-${year}年政府信息公开工作年度报告`,
    (body: string, year: number) => `${year}年政府信息公开工作年度报告（${body}）`,
    (body: string, year: number) => `${body}：${year}年政府信息公开工作年度报告`,
    (body: string, year: number) => `【${body}】${year}年度政府信息公开年报`,
  ]);
  const reports = drafts.map((draft) => truth(draft, `/ap/${draft.id}.html`));
  const items = drafts.map(
    (draft) => `<li><a href="/ap/${draft.id}.html">${word(draft.body, draft.year)}</a><span>${draft.day}</span></li>`,
  );
  return { ...pageOf('政府信息公开年报', `<ul>${items.join('\n')}</ul>`, '/ap/'), reports, scripted: 0, further: [] };
};

/** A table of year, body, day, and a word to press. */
const rowsOfWords: ListKind = (random) => {
  const drafts = draftsOf(random, 8, [2024, 2023]);
  const reports = drafts.map((draft) => truth(draft, `/rw/${draft.id}.html`));
  const word = random.pick(['查看', '查看详情', '下载']);
  const rows = drafts.map(
    ({ body, year, day, id }, at) =>
      `<tr><td>${at + 1}</td><td>${year}</td><td>${body}</td><td>${day}</td><td><a href="/rw/${id}.html">${word}</a></td></tr>`,
  );
  const head = '<tr><th>序号</th><th>年度</th><th>单位名称</th><th>公开日期</th><th>操作</th></tr>';
  return { ...pageOf('政府信息公开工作年度报告', `<table>${head}${rows.join('\n')}</table>`, '/rw/'), reports, scripted: 0, further: [] };
};

/** A table of bodies and titles without them, days of ideographs and clocks. */
const clocks: ListKind = (random) => {
  const drafts = draftsOf(random, 8, [2024]);
  const reports = drafts.map((draft) => truth(draft, `/ck/${draft.id}.html`));
  const items = drafts.map((draft) => {
    const [year, month, day] = draft.day.split('-');
    const told = random.pick([
      `${year}年${month}月${day}日 10:2${random.int(0, 9)}`,
      `${draft.day} 09:1${random.int(0, 9)}:00`,
      `发布日期：${draft.day}`,
      `（${draft.day}）`,
    ]);
    return `<p>▪ <a href="/ck/${draft.id}.html">${titleOf(random, draft)}</a> <font color="gray">${told}</font></p>`;
  });
  return { ...pageOf('政府信息公开年报', items.join('\n'), '/ck/'), reports, scripted: 0, further: [] };
};

/** The same entries once more beside the list, as what is read most. */
const twice: ListKind = (random) => {
  const drafts = draftsOf(random, 8, [2024]);
  const reports = drafts.map((draft) => truth(draft, `/tw/${draft.id}.html`));
  const item = (at: number, day: boolean) => {
    const draft = drafts[at];
    return draft ? `<li><a href="/tw/${draft.id}.html">${titleOf(random, draft)}</a>${day ? `<span>${draft.day}</span>` : ''}</li>` : '';
  };
  const hot = `<div class="hot"><h3>热门信息</h3><ul>${[0, 1, 2].map((at) => item(at, false)).join('')}</ul></div>`;
  return {
    ...pageOf('政府信息公开年报', `<ul>${drafts.map((_, at) => item(at, true)).join('\n')}</ul>${hot}`, '/tw/'),
    reports,
    scripted: 0,
    further: [],
  };
};

/** One year’s tab open, the others lead on; names of bodies only. */
const tabs: ListKind = (random) => {
  const drafts = draftsOf(random, 9, [2024], 'short');
  const reports = drafts.map((draft) => truth(draft, `/tb/${draft.id}.html`, { day: null }));
  const names = drafts.map(({ body, id }) => `<li><a href="/tb/${id}.html" title="${body}">${body}</a></li>`);
  const other = [2023, 2022].map((year) => `<a href="/tb/?year=${year}">${year}年</a>`);
  return {
    ...pageOf(
      '政府信息公开工作年度报告',
      `<div class="tabs"><strong>2024年</strong> ${other.join(' ')}</div><ul>${names.join('\n')}</ul>`,
      '/tb/',
    ),
    reports,
    scripted: 0,
    further: [2023, 2022].map((year) => `${SITE}/tb/?year=${year}`),
  };
};

/** A title over two lines, the body first. */
const twoLines: ListKind = (random) => {
  const drafts = draftsOf(random, 8, [2024]);
  const reports = drafts.map((draft) => truth(draft, `/tl/${draft.id}.html`));
  const items = drafts.map(
    ({ body, year, day, id }) =>
      `<li><a href="/tl/${id}.html">${body}<br>${year}年政府信息公开工作年度报告</a><span class="time">${day}</span></li>`,
  );
  return { ...pageOf('政府信息公开年报', `<ul>${items.join('\n')}</ul>`, '/tl/'), reports, scripted: 0, further: [] };
};

/** Governments of an area one by one, each with its site in front of the report. */
const governments: ListKind = (random) => {
  const areas = AREAS.slice(random.int(0, 2));
  const reports = areas.map((area, at) => ({
    href: `http://www.area${at}.gov.cn/nb/2024.html`,
    body: `${area}人民政府`,
    year: 2024,
    day: null,
    file: null,
  }));
  const items = areas.map(
    (area, at) =>
      `<tr><td>${area}</td><td><a href="http://www.area${at}.gov.cn/">${area}人民政府网站</a></td><td><a href="http://www.area${at}.gov.cn/nb/2024.html">${area}人民政府2024年政府信息公开工作年度报告</a></td></tr>`,
  );
  return { ...pageOf('各区县政府信息公开年报', `<table>${items.join('\n')}</table>`, '/gv/'), reports, scripted: 0, further: [] };
};

/** Titles of one year under its heading, and below them the bodies' own pages in their groups. */
const groupsBelow: ListKind = (random) => {
  const drafts = draftsOf(random, 8, [2024]);
  const reports = drafts.map((draft) => truth(draft, `/gb/${draft.id}.html`));
  const items = drafts.map((draft) => `<li><a href="/gb/${draft.id}.html">${titleOf(random, draft)}</a><span>${draft.day}</span></li>`);
  const names = draftsOf(random, 6, [2024], 'short').map(({ body, id }) => `<a href="/bm/${id}/">${body}</a>`);
  return {
    ...pageOf(
      random.pick(['政府信息公开年报', '2024年政府信息公开工作年度报告']),
      `<h2>2024年政府信息公开工作年度报告</h2><ul>${items.join('\n')}</ul><h3>${random.pick(['政府部门', '各街道', '云溪区'])}</h3><p>${names.join(' ')}</p>`,
      '/gb/',
    ),
    reports,
    scripted: 0,
    further: [],
  };
};

/** As other content systems make them. */
export const listsOfOtherMakes: Readonly<Record<string, ListKind>> = {
  termsOfYears,
  apart,
  rowsOfWords,
  clocks,
  twice,
  tabs,
  twoLines,
  governments,
  groupsBelow,
};
