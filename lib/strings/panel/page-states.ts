/** Why there is no audit of the page, and what can be done. */
export const zh = {
  reaudit: '重新核查',
  auditThis: '核查此页',
  auditAnyway: '仍按年报核查',
  sweep: '逐份核查…',
  always: '本站总是核查',
  alwaysHint: (host: string) => `浏览器会询问是否允许读取 ${host}；允许后，该站的年报打开即自动核查。`,
  useToolbar: '侧边栏不能自行读取本页：请点一下工具栏上的勾稽图标。',
  openFileSwitch: '打开扩展管理页',
  reload: '刷新本页',
  resume: '恢复在本站自动核查',
  pausedNow: '已在本站暂停：以后打开本站的年报不再自动核查。设置中可以恢复。',
  looking: '正在查看本页…',
  auditing: '正在核查…',
  states: {
    restricted: { title: '浏览器不允许在此页核查', text: '这是浏览器自己的页面或扩展商店，任何扩展都不能读取。请打开年报所在的网页。' },
    'not-permitted': {
      title: '尚未核查本页',
      text: '本页不在 gov.cn 之下，勾稽不会自行读取。按下面的按钮，只读取这一页，数据不离开本机。',
    },
    paused: { title: '已在本站暂停', text: '勾稽不会在本站自动核查。可以只核查这一页，或恢复自动核查。' },
    'file-access': { title: '需要允许访问本地文件', text: '请在浏览器的扩展管理页打开勾稽的“允许访问文件网址”，再重新核查。' },
    'needs-reload': { title: '扩展刚更新过', text: '本页还连着旧版本，刷新之后即可核查。' },
    failed: { title: '核查未完成', text: '读取本页时出了错，没有得出任何结论。可以重新核查，或刷新页面再试。' },
    pdf: {
      title: '这是 PDF 文件',
      text: '浏览器不让扩展在 PDF 上作批注。核对台可以读取这份 PDF，在自己的页面上核对、批注；只取这一个文件，数据不离开本机。',
    },
    'no-tab': { title: '没有可核查的页面', text: '请先打开年报所在的网页。' },
    'blank-form': { title: '这是空白表样', text: '页面上有年报的全部表格，但没有填数，也没有单位和年度，因此不作核查。' },
    'report-list': { title: '这是年报列表页', text: '可以逐份核查：先列出链接供勾选，再一份一份打开；也可以自己打开其中一份。' },
    'attachment-only': { title: '报告在附件里', text: '页面上没有可核查的表格。附件可以在核对台核对，点按钮才读取：' },
    'image-only': { title: '报告是图片', text: '图片中的表格没有在页面上读取，没有得出任何结论；可在核对台识别图片，逐格对照确认。' },
    'legacy-report': { title: '2019 年以前的年报', text: '当时还没有现行的法定表格，本工具的核查规则不适用。' },
    none: { title: '本页不是年报', text: '没有找到政府信息公开工作年度报告的标题、章节或法定表格，页面未作任何批注。' },
    'none-on-desk': { title: '这份材料不是年报', text: '其中没有找到政府信息公开工作年度报告的标题、章节或法定表格，未作任何批注。' },
  },
  foreignFrames: '页面里嵌着别的网站的内容，报告可能在其中，浏览器不允许从本页读取。可在新标签页打开后核查：',
  listed: (count: number) => `本页链接了 ${count} 份年报。`,
  attachmentType: (type: string) => (type === 'picture' ? '图片' : `${type.toUpperCase()} 文件`),
};

export const en: typeof zh = {
  reaudit: 'Audit again',
  auditThis: 'Audit this page',
  auditAnyway: 'Audit as a report anyway',
  sweep: 'Audit them one by one…',
  always: 'Always audit this site',
  alwaysHint: (host) => `The browser asks whether ${host} may be read; reports there are then audited as they open.`,
  useToolbar: 'The side panel may not read this page automatically: press the Gouji icon in the toolbar once.',
  openFileSwitch: 'Open the extensions page',
  reload: 'Reload the page',
  resume: 'Resume on this site',
  pausedNow: 'Paused on this site: its reports are no longer audited as they open. Settings can resume it.',
  looking: 'Looking at the page…',
  auditing: 'Auditing…',
  states: {
    restricted: {
      title: 'The browser does not allow extensions here',
      text: 'No extension may read browser pages or the store. Open the page that holds the report.',
    },
    'not-permitted': {
      title: 'This page was not audited',
      text: 'It is not under gov.cn, so Gouji does not read it automatically. The button reads this page only; nothing leaves your machine.',
    },
    paused: { title: 'Paused on this site', text: 'Nothing runs here automatically. Audit just this page, or resume.' },
    'file-access': {
      title: 'Local files are not allowed yet',
      text: 'Switch on “Allow access to file URLs” for Gouji in the browser’s extension page, then audit again.',
    },
    'needs-reload': { title: 'The extension was just updated', text: 'This page still holds the older version. Reload it, then audit.' },
    failed: {
      title: 'The audit was not completed',
      text: 'Reading the page failed and nothing was concluded. Audit again, or reload the page first.',
    },
    pdf: {
      title: 'This is a PDF file',
      text: 'Browsers let no extension mark a PDF. The workbench reads this one, checks it and marks it on a page of its own; only this file is fetched, and nothing leaves the machine.',
    },
    'no-tab': { title: 'No page to audit', text: 'Open the page that holds the report first.' },
    'blank-form': {
      title: 'A blank form',
      text: 'All tables of the report are here, but no figures, no body and no year: nothing to audit.',
    },
    'report-list': {
      title: 'A list of reports',
      text: 'They can be audited one by one: the links are listed for you to tick, then opened one after the other. Or open one yourself.',
    },
    'attachment-only': {
      title: 'The report is an attachment',
      text: 'There is no table on the page. The attachment can be checked on the workbench; it is read only when you press:',
    },
    'image-only': {
      title: 'The report is a picture',
      text: 'Tables in pictures are not read on the page, and nothing was concluded; the workbench recognises them, to be compared cell by cell.',
    },
    'legacy-report': { title: 'A report from before 2019', text: 'Today’s statutory tables did not exist yet; these rules do not apply.' },
    none: {
      title: 'Not an annual disclosure report',
      text: 'No title, sections or statutory tables of such a report were found. The page is left unmarked.',
    },
    'none-on-desk': {
      title: 'This is not an annual disclosure report',
      text: 'No title, sections or statutory tables of such a report were found in it. Nothing is marked.',
    },
  },
  foreignFrames:
    'The page embeds another site, which may hold the report; the browser does not let it be read from here. Open it in a tab of its own:',
  listed: (count) => `This page links ${count} report${count === 1 ? '' : 's'}.`,
  attachmentType: (type) => (type === 'picture' ? 'picture' : `${type.toUpperCase()} file`),
};
