import type { Language } from './terms';

const zh = {
  title: '欢迎使用勾稽',
  lead: '打开已经发布的《政府信息公开工作年度报告》，勾稽就在原页面上核对三张法定表格和正文里的数字，标出不一致之处，说明最可能的原因，并写好可以直接发送的意见。',
  steps: [
    { title: '打开年报，自动核对', text: '在 gov.cn 的年报页面上，工具栏图标显示不一致的处数；✓ 表示每一格、每一个合计都核对过。' },
    {
      title: '点批注，看说明',
      text: '每处批注都有一张卡片：表中为多少、应为多少、算式、最可能的原因和依据。快捷键 Alt+Shift+↓ 到下一处。',
    },
    { title: '复制意见，发出去', text: '一次复制整份《核查意见书》或《更正说明》，粘贴到 Word、WPS 或邮件；也可以导出 JSON。' },
  ],
  sample: '试一试：示例年报',
  sampleText: '单位和数字均为虚构。点批注，或按“下一处”，看每处不一致的说明。',
  previous: '上一处',
  next: '下一处',
  demo: '整页打开',
  places: '不只在年报页面上',
  desk: { title: '核对台', text: '公布之前：拖入文件、粘贴，或填一份空白表，当场改数，改完取走。' },
  book: { title: '案卷', text: '公布之后：按“存档”，年报连同网页原文留在本机；再打开时说明改了哪些。' },
  sweep: { title: '逐份核查', text: '成批核查：在年报目录页打开小窗，勾选的年报逐份打开、核查，列成一张表。' },
  pin: '把图标固定在工具栏',
  pinText: '点浏览器工具栏上的拼图形图标，在列表中找到“勾稽”，点旁边的图钉。',
  side: '用侧边栏',
  sideText: '在小窗右上角点侧边栏图标，结果就并排显示在页面旁边；也可以在设置里选“点工具栏图标直接打开侧边栏”。',
  may: '它能看什么、不能看什么',
  mayList: [
    'gov.cn 之下的页面：先用不到 5 kB 的脚本看是不是年报，是年报才核对。',
    '其他网站：只有您点“核查此页”，或对某个网站选了“本站总是核查”之后才读取。',
    '不改动网页，不发送任何内容，不需要账号；设置和忽略的理由只存在本机浏览器里。',
    '判不了的地方会写“存疑”，没读到的地方会写“未完整读取”，不会当作相符。',
  ],
  rules: '全部核查规则',
  settings: '设置',
  other: 'English',
};

const en: typeof zh = {
  title: 'Welcome to Gouji',
  lead: 'Open a published annual disclosure report: Gouji checks the three statutory tables and the figures of the text on the page itself, marks what does not agree, names the likely cause, and words an opinion that is ready to send.',
  steps: [
    {
      title: 'Open a report: it is checked automatically',
      text: 'On report pages under gov.cn the toolbar icon shows how many places do not agree; ✓ means that every cell and every sum was checked.',
    },
    {
      title: 'Press a mark to read why',
      text: 'Each mark has a card: what the table shows, what it should be, the sum, the likely cause and the basis. Alt+Shift+↓ goes to the next.',
    },
    {
      title: 'Copy the opinion and send it',
      text: 'One press copies the whole audit opinion or the correction notice for Word, WPS or mail; JSON is one press as well.',
    },
  ],
  sample: 'Try it: a sample report',
  sampleText: 'Body and figures are made up. Press a mark, or “Next”, to read what does not agree.',
  previous: 'Previous',
  next: 'Next',
  demo: 'Open it as a whole page',
  places: 'Not only on a report’s page',
  desk: {
    title: 'Workbench',
    text: 'Before publishing: drop files, paste, or fill in a blank form; change figures in place and take the result away.',
  },
  book: {
    title: 'Casebook',
    text: 'Afterwards: “Capture” keeps a report with its page on this machine; on the next visit you are told what has changed.',
  },
  sweep: {
    title: 'Report by report',
    text: 'Many at once: open the small window on a list of reports; those you tick are opened and checked in turn, and end in one table.',
  },
  pin: 'Pin the icon to the toolbar',
  pinText: 'Press the puzzle piece in the browser’s toolbar, find Gouji in the list and press its pin.',
  side: 'Use the side panel',
  sideText:
    'The side panel icon at the top of the small window puts the results beside the page; the settings let the toolbar icon open it at once.',
  may: 'What it may see, and what not',
  mayList: [
    'Pages under gov.cn: a script of under 5 kB looks whether a page is a report; only reports are read.',
    'Other sites: only after you press “Audit this page”, or choose “Always audit this site” there.',
    'It changes no page, sends nothing and needs no account; settings and reasons for dismissing stay in this browser.',
    'What it cannot decide is called undecided, what it could not read is called not fully read; neither counts as agreeing.',
  ],
  rules: 'All rules',
  settings: 'Settings',
  other: '中文',
};

export const welcomeStrings: Readonly<Record<Language, typeof zh>> = { zh, en };
