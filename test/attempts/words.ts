import { makeReport, renderHtml } from '../generator';
import type { Attempt } from './attempt';
import { tablesOf, type Victim, withEnd, withHead } from './victim';

/** Headers and labels that say otherwise than the form. */
export function labels(victim: Victim): Attempt {
  const { random, report } = victim;
  const page = victim.page(victim.figure);
  const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '总计'];
  const column = random.pick(columns);
  const another = random.pick(columns.filter((one) => one !== column));
  const rows = report.edition.tables[1]?.rows ?? [];
  const leaf = random.pick(['（一）予以公开', '1.属于国家秘密', '2.重复申请', '四、结转下年度继续办理', '3.危及“三安全一稳定”']);
  const scale = random.pick([
    '百件',
    '（百件）',
    '（单位：千件）',
    '（%）',
    '（‰）',
    '（×10）',
    '占比',
    '（万件）',
    '（不含网上）',
    '（含上年）',
    '（估计数）',
    '（上年）',
  ]);
  const other = random.pick(OTHERWISE);
  const cell = (text: string) => new RegExp(`(<t[dh][^>]*>(?:<p[^>]*>)?)${literal(text)}(?=(?:<o:p></o:p></p>)?</t[dh]>)`);
  const [name, html] = random.pick<readonly [string, string]>([
    ['a header named as another', page.replace(cell(column), `$1${another}`)],
    ['a header left out', page.replace(cell(column), '$1')],
    ['a header with a scale', page.replace(cell(column), `$1${column}${scale}`)],
    ['a label with a scale', page.replace(cell(leaf), `$1${leaf}${scale}`)],
    ['a label turned round', page.replace(cell('（一）予以公开'), '$1（一）不予公开')],
    ['a label of another year', page.replace(cell('一、本年新收政府信息公开申请数量'), '$1一、上年新收政府信息公开申请数量')],
    [
      'a label of another row',
      page.replace(cell(leaf), `$1${random.pick(rows.filter(({ label }) => label !== leaf && label !== '')).label}`),
    ],
    ['a label left out', page.replace(cell('（一）予以公开'), '$1')],
    ['a group turned round', page.replace(cell('（三）不予公开'), '$1（三）予以公开')],
    ['a group of table four named as another', page.replace(cell('未经复议直接起诉'), '$1复议后起诉')],
    ['a header of table two named as another', page.replace(cell('本年处理决定数量'), '$1上年处理决定数量')],
    [`a label that means something else: ${other.join(' → ')}`, page.replace(cell(other[0]), `$1${other[1]}`)],
    ['a row behind an empty cell', page.replace(/(四、结转下年度继续办理(?:<\/p>)?<\/td>)/, '$1<td></td>')],
    ['a header over all in another scale', page.replace('申请人情况', '申请人情况（单位：百件）')],
  ]);
  return html === page ? notes(victim) : { family: 'labels', name: `${name} (${column}, ${leaf}, ${scale})`, html, isInSource: true };
}

/** Labels, and words near to them with another meaning. */
const OTHERWISE: readonly (readonly [own: string, other: string])[] = [
  ['（一）予以公开', '（一）拟予以公开'],
  ['（一）予以公开', '（一）予以公开率'],
  ['（七）总计', '（七）往年总计'],
  ['一、本年新收政府信息公开申请数量', '一、本年预计新收政府信息公开申请数量'],
  ['四、结转下年度继续办理', '四、结转下年度终止办理'],
  ['1.本机关不掌握相关政府信息', '1.他机关不掌握相关政府信息'],
  ['3.补正后申请内容仍不明确', '3.补正前申请内容仍不明确'],
  ['8.属于行政查询事项', '8.属于行政复议事项'],
  ['申请人情况', '被申请人情况'],
  ['法人或其他组织', '非法人组织'],
  ['自然人', '境外自然人'],
  ['行政诉讼', '民事诉讼'],
  ['未经复议直接起诉', '经复议直接起诉'],
  ['第二十条第（五）项', '第二十条第（六）项'],
  ['现行有效件数', '现行失效件数'],
];

/** Notes in the cell, beside the table, in its caption. */
export function notes(victim: Victim): Attempt {
  const { random, figure, other } = victim;
  const note = random.pick([
    `（应为${other}）`,
    `（估计数）`,
    `（约）`,
    `（暂估）`,
    `（更正为${other}）`,
    `[应为${other}]`,
    `（不含网上）`,
    `余`,
    `左右`,
    `（%）`,
    `百件`,
    `（上年${other}）`,
  ]);
  const lead = random.pick(['约', '近', '超', '逾', '不足', '估计']);
  const line = random.pick([
    '单位：百件',
    '单位：千件',
    `注：（一）予以公开应为${other}件。`,
    '备注：表中数据为估计数。',
    '说明：以上数据有误，以更正为准。',
    '※本表数据不含网上申请。',
  ]);
  const page = victim.page(figure);
  const tables = tablesOf(page);
  const table = random.pick(tables.length > 0 ? tables : ['<table border="1">']);
  const [name, html] = random.pick<readonly [string, string]>([
    [`a note behind the figure: ${note}`, victim.page(`${figure}${note}`)],
    [`a small note behind the figure: ${note}`, victim.page(`${figure}<small>${note}</small>`)],
    [`a word before the figure: ${lead}`, victim.page(`${lead}${figure}`)],
    [`a line above: ${line}`, page.replace(table, () => `<p>${line}</p>${table}`)],
    [`a line below: ${line}`, page.replace(table, () => `${table}<p>${line}</p>`)],
    [`a caption: ${line}`, page.replace(table, () => table.replace('<table border="1">', `<table border="1"><caption>${line}</caption>`))],
  ]);
  return { family: 'notes', name, html, isInSource: true };
}

/** A second copy, whole or in part, a row twice, a second report. */
export function copies(victim: Victim): Attempt {
  const { random, figure, other, report } = victim;
  const page = victim.page(figure);
  const changed = victim.page(other);
  const row = /<tr>(?:(?!<\/tr>)[\s\S])*<\/tr>/g;
  const own = changed.match(row)?.find((one, i) => one !== page.match(row)?.[i]) ?? '';
  const mine = page.match(row)?.find((one, i) => one !== changed.match(row)?.[i]) ?? '';
  const another = makeReport(victim.report.seed + 1000, report.edition.id);
  const tables = tablesOf(changed);
  const differing = tables.filter((table) => !page.includes(table));
  const label = /<td[^>]*>(?:<p[^>]*>)?(?:<span[^>]*>)?[^<]*[\u3400-\u9fff]/;
  const isLabelled = label.test(own);
  const article = (html: string) => /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  const choices: (readonly [string, string])[] = [
    ['a second copy of everything', withEnd(page, article(changed))],
    ['a second report', withEnd(page, article(renderHtml(another)))],
    ...(differing.length > 0 ? [['a second copy of the table', withEnd(page, differing.join(''))] as const] : []),
    ...(isLabelled && mine !== ''
      ? [
          ['the row a second time with another figure', page.replace(mine, () => mine + own)] as const,
          ['the row again in a table of its own', withEnd(page, `<table border="1">${own}</table>`)] as const,
          ['the row a second time', page.replace(mine, () => mine + mine)] as const,
        ]
      : []),
  ];
  const [name, html] = random.pick(choices);
  return { family: 'copies', name, html, isInSource: true };
}

/** What is shown changes after it was read: `change` is called by the stand. */
export function tabs(victim: Victim): Attempt {
  const { random, figure, other } = victim;
  const page = victim.page(`<span class="q7">${figure}</span>`);
  const article = (html: string) => /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  const two = page.replace(
    /<body>[\s\S]*<\/body>/,
    () =>
      `<body><input type="checkbox" id="tick"><div id="a">${article(page)}</div><div id="b">${article(victim.page(other))}</div></body>`,
  );
  const set = (script: string) => `<script>window.change=()=>{${script}}</script>`;
  const [name, html] = random.pick<readonly [string, string]>([
    [
      'tabs by class',
      withEnd(
        withHead(two, '<style>.off{display:none}</style>'),
        `<script>b.className='off'</script>${set("a.className='off';b.className=''")}`,
      ),
    ],
    ['tabs by style', withEnd(two, `<script>b.style.display='none'</script>${set("a.style.display='none';b.style.display=''")}`)],
    ['tabs by hidden', withEnd(two, `<script>b.hidden=true</script>${set('a.hidden=true;b.hidden=false')}`)],
    [
      'tabs by an attribute',
      withEnd(withHead(two, '<style>body:not([data-y="2"]) #b,[data-y="2"] #a{display:none}</style>'), set("document.body.dataset.y='2'")),
    ],
    [
      'tabs by a box to tick',
      withEnd(
        withHead(two, '<style>#b,#tick:checked ~ #a{display:none}#tick:checked ~ #b{display:block}</style>'),
        set('tick.checked=true'),
      ),
    ],
    ['another tab beside', withEnd(two, `<script>b.style.display='none'</script>${set("b.style.display=''")}`)],
    ['the figure changed', withEnd(page, set(`document.querySelector('.q7').textContent='${other}'`))],
    ['the figure’s characters changed', withEnd(page, set(`document.querySelector('.q7').firstChild.data='${other}'`))],
    [
      'the figure hidden by its class',
      withEnd(withHead(page, '<style>.z{visibility:hidden}</style>'), set("document.querySelector('.q7').className='z'")),
    ],
    [
      'a style sheet added',
      withEnd(page, set("const s=document.createElement('style');s.textContent='.q7{opacity:0}';document.head.append(s)")),
    ],
    ['a rule inserted', withEnd(withHead(page, '<style id="st"></style>'), set("st.sheet.insertRule('.q7{font-size:0}')"))],
    [
      'an adopted sheet',
      withEnd(page, set('const s=new CSSStyleSheet();s.replaceSync(\'.q7::after{content:"1"}\');document.adoptedStyleSheets=[s]')),
    ],
    [
      'a field’s value set',
      withEnd(victim.page(`<input class="q7" value="${figure}">`), set(`document.querySelector('.q7').value='${other}'`)),
    ],
  ]);
  return { family: 'tabs', name, html, isInSource: false };
}

/** A sentence with a figure that is shown otherwise. */
export function clauses(victim: Victim): Attempt {
  const { random, report, figure } = victim;
  const page = victim.page(figure);
  const total = String(report.truth['requests.newlyReceived.total'] ?? 0);
  const sentence = (inner: string) =>
    page.replace(/(<p[^>]*>(?:<strong>)?二、)/, (found) => `<p>本年新收政府信息公开申请${inner}件。</p>${found}`);
  const cut = total.length > 1 ? `${total.slice(0, 1)}<span class="q7">${total.slice(1)}</span>` : `<span class="q7">${total}</span>`;
  const [name, css, inner] = random.pick([
    ['a part not displayed', '.q7{display:none}', cut],
    ['struck through', '.q7{text-decoration:line-through}', `<span class="q7">${total}</span>`],
    ['transparent', '.q7{color:transparent}', cut],
    ['a digit generated', '.q7::after{content:"7"}', `<span class="q7">${total}</span>`],
    ['right to left', '.q7{direction:rtl;unicode-bidi:bidi-override}', `<span class="q7">${total}</span>`],
    ['without size', '.q7{font-size:0}', cut],
    ['a word not displayed', '.q7{display:none}', `${total}<span class="q7">多</span>`],
  ] as const);
  // A page whose tables hold the headings, too, has no place for the sentence.
  if (sentence(inner) === page) return notes(victim);
  return { family: 'clauses', name, html: withHead(sentence(inner), `<style>${css}</style>`), isInSource: true };
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
