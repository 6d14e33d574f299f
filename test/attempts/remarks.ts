import type { Trick } from './trick';

const table = /<table border="1">(?:(?!<table border="1">)[\s\S])*?class="me"(?:(?!<table border="1">)[\s\S])*?<\/table>/;
/** Around the table of the figure: the page has it in a table of its own. */
const beside = (change: (table: string) => string) => (html: string) => html.replace(table, change);
const row = (text: string) => beside((own) => own.replace(/<\/table>$/, `<tr><td colspan="10">${text}</td></tr></table>`));
/** The last line before each table. */
const heading = (more: string) => (html: string) =>
  html.replace(/(<\/strong>)?<\/(p|h\d)>(?=\s*(?:<div[^>]*>\s*)?<table border="1">)/g, (end) => `${more}${end}`);
const small = (rows: readonly (readonly string[])[]) =>
  `<table border="1">${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

/** What is said in words beside a table, above it, far below it or in another table: the figures are not what they seem. */
export const remarks: readonly Trick[] = [
  ...[
    '注：表中两列填反了。',
    '表中第一、二行数字颠倒',
    '注：上表各数均须加1。',
    '注：本表数字以千为单位。',
    '（单位：百）',
    '注：表中1代表10件。',
    '注：实际件数为表中数字的一半。',
    '注：上表漏计5件。',
    '注：本表作废。',
    '此表为旧表',
    '本表数字不作数',
    '声明：以上数据纯属虚构。',
    '注：信函申请未统计在内。',
    'Note: figures are in hundreds.',
    '补充说明：上表少计5件。',
    '★{F}应为{O}',
    '{F}件修正为{O}件',
  ].flatMap((text): Trick[] => [
    { name: `a line above: ${text}`, page: (html, fill) => beside((own) => `<p>${fill(text)}</p>${own}`)(html) },
    { name: `a line below: ${text}`, page: (html, fill) => beside((own) => `${own}<p>${fill(text)}</p>`)(html) },
    { name: `a row at the end: ${text}`, page: (html, fill) => row(fill(text))(html) },
  ]),
  ...['[1]', '<sup>1</sup>', '*', '①', '<sup><a href="#fn">[1]</a></sup>'].map(
    (mark): Trick => ({
      name: `a footnote far below: ${mark}`,
      cell: `{F}${mark}`,
      end: `<p>${mark.replace(/<[^>]*>/g, '')} 此处有误，应为{O}件。</p>`,
    }),
  ),
  { name: 'a heading with a unit', page: heading('（单位：百件）') },
  { name: 'a heading of another year', page: heading('（2012年）') },
  { name: 'a heading of the year before', page: (html) => html.replace(/([三四](?:<[^>]*>)*、)(?=(?:<[^>]*>)*[收政])/g, '$1上年') },
  ...['样表', '修订前版本'].map(
    (word): Trick => ({ name: `a title: ${word}`, page: (html) => html.replace(/年度报告(?=<\/h1>)/, `年度报告（${word}）`) }),
  ),
  ...['此件已停止执行', '（本稿未经审核，数据不作准）'].map(
    (line): Trick => ({ name: `a line below the title: ${line}`, page: (html) => html.replace('</h1>', `</h1><p>${line}</p>`) }),
  ),
  {
    name: 'a row in few words in a table of its own',
    end: small([['新收申请', '9001', '0', '0', '0', '0', '0', '9001']]),
  },
  {
    name: 'applicants in a table of their own',
    end: small([
      ['申请人', '新收'],
      ['自然人', '9001'],
      ['商业企业', '9002'],
      ['总计', '18003'],
    ]),
  },
];
