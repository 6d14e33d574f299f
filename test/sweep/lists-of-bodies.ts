import { draftsOf, type ListedTruth, type ListKind, pageOf, truth } from './made-list';

/** A table with number, title, body and day; the titles name the year only. */
const catalogueTable: ListKind = (random) => {
  const drafts = draftsOf(random, 10, [2024]);
  const reports = drafts.map((draft) => truth(draft, `/xxgk/content/post_${draft.id}.html`));
  const rows = drafts.map(
    ({ body, year, day, id }, at) =>
      `<tr><td>${at + 1}</td><td>01432${id}/2025-000${at}</td><td><a href="/xxgk/content/post_${id}.html">${year}年${random.pick(['政府信息公开工作年度报告', '度政府信息公开年报'])}</a></td><td>${body}</td><td>${day}</td></tr>`,
  );
  return {
    ...pageOf(
      '信息公开目录',
      `<table><thead><tr><th>序号</th><th>索引号</th><th>信息名称</th><th>发布机构</th><th>发布日期</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`,
      '/xxgk/',
    ),
    reports,
    scripted: 0,
    further: [],
  };
};

/** Years as headings, bodies' short names under groups of them. */
const groupsUnderYears: ListKind = (random) => {
  const drafts = draftsOf(random, 10, [2024, 2023], 'short');
  const reports = drafts.map((draft) => truth(draft, `/zt/nb/${draft.year}/${draft.id}.html`, { day: null }));
  const block = (year: number) => {
    const own = drafts.filter((one) => one.year === year);
    const links = own.map(({ body, id }) => `<a href="/zt/nb/${year}/${id}.html">${body}</a>`);
    return `<h2>${year}年政府信息公开工作年度报告</h2><h3>${random.pick(['县直部门', '政府部门', '部门'])}</h3><div>${links.slice(0, 6).join(' ')}</div><h3>${random.pick(['乡镇（街道）', '镇街', '各乡镇、街道'])}</h3><div>${links.slice(6).join(' ')}</div>`;
  };
  return { ...pageOf('政府信息公开工作年度报告专栏', block(2024) + block(2023), '/zt/nb/'), reports, scripted: 0, further: [] };
};

/** Bodies as headings, the years' reports under each. */
const yearsUnderBodies: ListKind = (random) => {
  const drafts = draftsOf(random, 5, [2024, 2023, 2022]);
  const reports: ListedTruth[] = [];
  const blocks = [...new Set(drafts.map(({ body }) => body))].map((body) => {
    const own = drafts.filter((one) => one.body === body);
    const items = own.map((draft) => {
      const path = `/bm/nb/${draft.year}/${draft.id}.html`;
      reports.push(truth(draft, path));
      return `<li><a href="${path}">${draft.year}年政府信息公开工作年度报告</a><em>${draft.day}</em></li>`;
    });
    return `<h3>${body}</h3><ul>${items.join('')}</ul>`;
  });
  return { ...pageOf('政府信息公开年报', blocks.join('\n'), '/bm/nb/'), reports, scripted: 0, further: [] };
};

/** Bodies down, years across, a word to press in each cell. */
const matrix: ListKind = (random) => {
  const years = [2024, 2023, 2022];
  const drafts = draftsOf(random, 8, years);
  const word = random.pick(['查看', '点击查看', '年报']);
  const reports = drafts.map((draft) => truth(draft, `/m/${draft.year}/${draft.id}.html`, { day: null }));
  const bodies = [...new Set(drafts.map(({ body }) => body))];
  const rows = bodies.map((body) => {
    const cells = years.map((year) => {
      const own = drafts.find((one) => one.body === body && one.year === year);
      return `<td><a href="/m/${year}/${own?.id}.html">${word}</a></td>`;
    });
    return `<tr><td>${body}</td>${cells.join('')}</tr>`;
  });
  return {
    ...pageOf(
      '各部门政府信息公开工作年度报告',
      `<table><tr><th>单位</th>${years.map((year) => `<th>${year}年</th>`).join('')}</tr>${rows.join('\n')}</table>`,
      '/m/',
    ),
    reports,
    scripted: 0,
    further: [],
  };
};

/** The body in brackets before a title that does not name it. */
const bracketed: ListKind = (random) => {
  const drafts = draftsOf(random, 10, [2024]);
  const reports = drafts.map((draft) => truth(draft, `/nb/${draft.day.replaceAll('-', '')}/${draft.id}.html`));
  const [open, close] = random.pick([
    ['[', ']'],
    ['【', '】'],
    ['（', '）'],
  ] as const);
  const items = drafts.map(
    ({ body, year, day, id }) =>
      `<li><span class="dept">${open}${body}${close}</span><a href="/nb/${day.replaceAll('-', '')}/${id}.html">${year}年政府信息公开工作年度报告</a><i>${day}</i></li>`,
  );
  return { ...pageOf('政府信息公开年报', `<ul>${items.join('\n')}</ul>`), reports, scripted: 0, further: [] };
};

/** Districts as headings under a page of one year; each links its own site's report. */
const districts: ListKind = (random) => {
  const drafts = draftsOf(random, 9, [2024], 'short');
  const reports = drafts.map((draft, at) =>
    truth(draft, `/qx/${draft.id}.html`, { body: (at < 4 ? '云溪区' : '青石县') + draft.body, day: null }),
  );
  const links = drafts.map(({ body, id }) => `<li><a href="/qx/${id}.html">${body}</a></li>`);
  return {
    ...pageOf(
      '2024年政府信息公开工作年度报告',
      `<h2>云溪区</h2><ul>${links.slice(0, 4).join('')}</ul><h2>青石县</h2><ul>${links.slice(4).join('')}</ul>`,
      '/qx/',
    ),
    reports,
    scripted: 0,
    further: [],
  };
};

/** A line for each body, its years as links behind the name. */
const yearsInLine: ListKind = (random) => {
  const drafts = draftsOf(random, 8, [2024, 2023, 2022]);
  const reports = drafts.map((draft) => truth(draft, `/y/${draft.year}/${draft.id}.html`, { day: null }));
  const colon = random.pick(['：', ' ', ':', '｜']);
  const lines = [...new Set(drafts.map(({ body }) => body))].map((body) => {
    const own = drafts.filter((one) => one.body === body);
    return `<li>${body}${colon}${own.map(({ year, id }) => `<a href="/y/${year}/${id}.html">${year}年</a>`).join(' ')}</li>`;
  });
  return { ...pageOf('各单位政府信息公开工作年度报告', `<ul>${lines.join('\n')}</ul>`, '/y/'), reports, scripted: 0, further: [] };
};

/** What stands around a link says whose report it is, and of which year. */
export const listsOfBodies: Readonly<Record<string, ListKind>> = {
  catalogueTable,
  groupsUnderYears,
  yearsUnderBodies,
  matrix,
  bracketed,
  districts,
  yearsInLine,
};
