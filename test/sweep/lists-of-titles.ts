import { AREAS, draftsOf, type ListedTruth, type ListKind, NOISE, pageOf, SITE, titleOf, truth } from './made-list';

/** A list of lines: the title, cut short where it is long, the whole of it in `title`; the day behind it. */
const lines: ListKind = (random) => {
  const drafts = draftsOf(random, 12, [2024]);
  const reports: ListedTruth[] = [];
  const items = drafts.map((draft) => {
    const [path, title] = [`/zfxxgk/nb/202501/t${draft.day.replaceAll('-', '')}_${draft.id}.html`, titleOf(random, draft)];
    reports.push(truth(draft, path));
    const shown = title.length > 18 ? `${title.slice(0, 17)}${random.pick(['...', '…', '……'])}` : title;
    return `<li><a href="${path}" title="${title}" target="_blank">${shown}</a><span>${random.pick([draft.day, `[${draft.day}]`, draft.day.replaceAll('-', '/')])}</span></li>`;
  });
  items.splice(3, 0, `<li><a href="/tz/1.html">${random.pick(NOISE)}</a><span>2025-01-02</span></li>`);
  const pager =
    '<div class="page">共 24 条 <a href="/zfxxgk/nb/index.html">首页</a> <a class="on">1</a> <a href="/zfxxgk/nb/index_2.html">2</a> <a href="/zfxxgk/nb/index_2.html">下一页</a></div>';
  return {
    ...pageOf('政府信息公开年报', `<ul>${items.join('\n')}</ul>${pager}`),
    reports,
    scripted: 0,
    further: [`${SITE}/zfxxgk/nb/index_2.html`],
  };
};

/** Cards that are links as a whole: title, the first sentence, the day. */
const cards: ListKind = (random) => {
  const drafts = draftsOf(random, 9, [2024]);
  const reports = drafts.map((draft) => truth(draft, `/art/2025/1/${Number(draft.day.slice(8))}/art_1229_${draft.id}.html`));
  const items = drafts.map(
    (draft, at) =>
      `<a class="card" href="${reports[at]?.href.slice(SITE.length)}"><h3>${titleOf(random, draft)}</h3><p>根据《中华人民共和国政府信息公开条例》的规定，现公布本机关年度报告。</p><span class="date">${draft.day.replaceAll('-', '.')}</span></a>`,
  );
  return { ...pageOf('政府信息公开工作年度报告专栏', `<div class="cards">${items.join('\n')}</div>`), reports, scripted: 0, further: [] };
};

/** The day in two boxes before the title: its number large, year and month small. */
const splitDays: ListKind = (random) => {
  const drafts = draftsOf(random, 8, [2024]);
  const reports = drafts.map((draft) => truth(draft, `/nb/content_${draft.id}.html`));
  const items = drafts.map(
    (draft) =>
      `<li><div class="date"><b>${draft.day.slice(8)}</b><span>${draft.day.slice(0, 7)}</span></div><div class="txt"><a href="/nb/content_${draft.id}.html">${titleOf(random, draft)}</a></div></li>`,
  );
  return { ...pageOf('政府信息公开年报', `<ul>${items.join('\n')}</ul>`), reports, scripted: 0, further: [] };
};

/** Titles that a script opens; the pages are turned by script too. */
const byScript: ListKind = (random) => {
  const drafts = draftsOf(random, 9, [2024]);
  const items = drafts.map(
    (draft) =>
      `<li><a href="javascript:${random.pick(['void(0)', `openArt('${draft.id}')`])}" onclick="show(${draft.id})">${titleOf(random, draft)}</a><span>${draft.day}</span></li>`,
  );
  return {
    ...pageOf('政府信息公开年报', `<ul>${items.join('\n')}</ul><div>共 3 页 <a href="javascript:turn(2)">下一页</a></div>`),
    reports: [],
    scripted: drafts.length,
    further: [],
  };
};

/** Files, with their size behind them; a page beside some. */
const files: ListKind = (random) => {
  const drafts = draftsOf(random, 8, [2024]);
  const reports: ListedTruth[] = [];
  const items = drafts.map((draft) => {
    const [type, title] = [random.pick(['pdf', 'docx', 'doc']), titleOf(random, draft)];
    const path = `/upload/202501/${draft.id}.${type}`;
    reports.push(truth(draft, path, { file: type }));
    return `<p>${draft.day} <a href="${path}">${title}${random.pick(['', `.${type}`])}</a>（${type.toUpperCase()}，${random.int(80, 900)}KB）</p>`;
  });
  return { ...pageOf('政府信息公开年报', items.join('\n')), reports, scripted: 0, further: [] };
};

/** Lines of a table for layout: a dot, the title, the day of two figures; several years mixed, oldest in between. */
const layoutTable: ListKind = (random) => {
  const drafts = draftsOf(random, 5, [2024, 2023, 2022]);
  const reports = drafts.map((draft) => truth(draft, `/col/${draft.year}/art_${draft.id}.html`));
  const rows = drafts.map(
    (draft) =>
      `<table width="100%"><tr><td width="10">·</td><td><a href="/col/${draft.year}/art_${draft.id}.html" title="${titleOf(random, draft)}">${titleOf(random, draft)}</a></td><td align="right">[${draft.day}]</td></tr></table>`,
  );
  return { ...pageOf('政府信息公开年报', rows.join('\n'), '/col/'), reports, scripted: 0, further: [] };
};

/** Each entry twice: a picture of its first page, then its title; the day in words before both. */
const pictured: ListKind = (random) => {
  const drafts = draftsOf(random, 8, [2024]);
  const reports = drafts.map((draft) => truth(draft, `/p/${draft.id}.shtml`));
  const items = drafts.map((draft) => {
    const [year, month, day] = draft.day.split('-').map(Number);
    return `<div class="item"><a href="/p/${draft.id}.shtml"><img src="/p/${draft.id}.jpg" alt=""></a><div><span>发布时间：${year}年${month}月${day}日</span><a href="/p/${draft.id}.shtml">${titleOf(random, draft)}</a></div></div>`;
  });
  return { ...pageOf('年度报告', items.join('\n'), '/p/'), reports, scripted: 0, further: [] };
};

/** The whole line is the link, day and all. */
const wholeLines: ListKind = (random) => {
  const drafts = draftsOf(random, 10, [2024]);
  const reports = drafts.map((draft) => truth(draft, `/w/${draft.id}.html`));
  const items = drafts.map(
    (draft) => `<li><a href="/w/${draft.id}.html"><span>${titleOf(random, draft)}</span><em>${draft.day}</em></a></li>`,
  );
  return {
    ...pageOf('政府信息公开年报', `<ul>${items.join('\n')}</ul><p><a href="/w/list2.html" class="next">下页&gt;</a></p>`, '/w/'),
    reports,
    scripted: 0,
    further: [`${SITE}/w/list2.html`],
  };
};

/** A body's own column of many years, its name in the page's trail only. */
const ownYears: ListKind = (random) => {
  const area = random.pick(AREAS);
  const years = [2024, 2023, 2022, 2021, 2020];
  const reports = years.map(
    (year): ListedTruth => ({ href: `${SITE}/own/${year}.html`, body: null, year, day: `${year + 1}-01-20`, file: null }),
  );
  const items = years.map(
    (year) =>
      `<dt><a href="/own/${year}.html">${year}年${random.pick(['政府信息公开工作年度报告', '度政府信息公开年报'])}</a></dt><dd>${year + 1}-01-20</dd>`,
  );
  return {
    ...pageOf(`${area}水利局政府信息公开年报`, `<p>当前位置：首页 &gt; ${area}水利局 &gt; 年报</p><dl>${items.join('\n')}</dl>`, '/own/'),
    reports,
    scripted: 0,
    further: [],
  };
};

/** Titles that the content system cuts at so many characters, without a sign; the whole of each in its tip. */
const cutPlain: ListKind = (random) => {
  const drafts = draftsOf(random, 8, [2024]);
  const most = random.int(14, 20);
  const reports = drafts.map((draft) => truth(draft, `/c/${draft.id}.html`));
  const items = drafts.map((draft) => {
    const title = titleOf(random, draft);
    return `<li><a href="/c/${draft.id}.html" title="${title}">${title.slice(0, most)}</a> ${draft.day}</li>`;
  });
  return { ...pageOf('政府信息公开年报', `<ul>${items.join('\n')}</ul>`, '/c/'), reports, scripted: 0, further: [] };
};

/** The address alone tells the day; the title stands in a heading of its own line, a summary below it. */
const addressOnly: ListKind = (random) => {
  const drafts = draftsOf(random, 8, [2024]);
  const reports = drafts.map((draft) => truth(draft, `/a/202501/t${draft.day.replaceAll('-', '')}_${draft.id}.shtml`));
  const items = drafts.map(
    (draft, at) =>
      `<div><h4><a href="${reports[at]?.href}">${titleOf(random, draft)}</a></h4><p>现将本机关政府信息公开工作情况报告如下。<a href="${reports[at]?.href}">[详细]</a></p></div>`,
  );
  return { ...pageOf('政府信息公开年报', items.join('\n'), '/a/'), reports, scripted: 0, further: [] };
};

/** No list: a menu that names bodies and a column, news, a guide, links to other sites. */
const noList: ListKind = (random) => {
  const drafts = draftsOf(random, 8, [2024]);
  const links = drafts.map(({ body, id }) => `<li><a href="/bm/${id}/">${body}</a></li>`);
  return {
    ...pageOf(
      random.pick(['政务公开', '部门街镇', '某县人民政府门户网站']),
      `<h2>${random.pick(['政府部门', '部门街镇', '机构职能'])}</h2><ul>${links.join('')}</ul><h2>2024年度重点工作</h2><p><a href="/zd/1.html">2024年</a> <a href="/zd/2.html">2023年</a></p><h2>友情链接</h2><p><a href="http://mzj.other.gov.cn/">市民政局</a></p>`,
      '/bm/',
    ),
    reports: [],
    scripted: 0,
    further: [],
  };
};

/** Each link is the title of its report, whole or in part; or there is none. */
export const listsOfTitles: Readonly<Record<string, ListKind>> = {
  lines,
  cards,
  splitDays,
  byScript,
  files,
  layoutTable,
  pictured,
  wholeLines,
  ownYears,
  cutPlain,
  addressOnly,
  noList,
};
