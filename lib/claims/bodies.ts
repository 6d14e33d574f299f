import type { Scene } from './binding';

/** A bureau's text may tell the whole district's figure, a town's the county's: wider than its own tables. */
export function speaksOfWiderArea(scene: Scene): boolean {
  const { mention, passage, report } = scene;
  const lead = passage.text.slice(mention.sentence[0], mention.start);
  if (SELF.test(passage.text.slice(mention.clause[0], mention.start))) return false;
  const own = AREA.exec(report.issuer ?? '')?.[1];
  if (own === undefined) return /全(?:[省市县区州盟旗镇乡]|系统|行业)(?![局委厅])|各级(?:行政机关|政府|部门)|各部门|各单位/.test(lead);
  const wider = WIDER[own];
  return (
    wider !== undefined && Array.from(lead.matchAll(/全([省市县区州盟旗])(?![局委厅])/g)).some((match) => wider.includes(match[1] ?? ''))
  );
}

/** Takes the issuer's own short name out of the words: 镇政府 in a town's report. */
export function withoutOwnName(words: string, issuer: string | null): string {
  const level = AREA.exec(issuer ?? '')?.[1];
  return level === undefined ? words : words.replace(new RegExp(`${level}(?:人民)?政府(?!办)`), '');
}

/** The subject names a body whose name is no short form of the issuer's: 县政府, 县住房和城乡建设局 in another's report. */
export function namesOtherBody(subject: string, issuer: string | null): boolean {
  if (issuer === null) return false;
  const name = BODY.exec(subject)?.[1];
  if (name === undefined || /^(?:我|本|该|各|全|上级|有关|相关)/.test(name)) return false;
  const level = /([省市县区州盟旗镇乡])(?:人民)?政府$/.exec(name)?.[1];
  if (level !== undefined) return level !== AREA.exec(issuer)?.[1];
  return !isShortFor(name, issuer);
}

/** 区住建局 for 江阳区住房和城乡建设局: its characters in order. */
function isShortFor(name: string, issuer: string): boolean {
  let at = 0;
  for (const c of name) {
    at = issuer.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** 我局收到13件, after what the whole district received. */
const SELF = /^(?:其中|[，,])?[我本](?:[局镇乡街道县区市办委院厅站所旗部校]{1,2}|单位|机关|部门)/;
const AREA = /([省市县区州盟旗镇乡])人民政府$/;
/** What is wider than an area of this kind; 全市 in a county-level city's report is its own. */
const WIDER: Readonly<Record<string, string>> = {
  镇: '省市县区州盟旗',
  乡: '省市县区州盟旗',
  县: '省市州盟',
  区: '省市',
  旗: '省市盟',
  市: '省',
  州: '省',
};
const BODY =
  /(?:^|[，,。；;、由])(?:20\d\d年度?|全年|其中)?([^，,。；;、\d]{0,12}(?:人民政府|[省市县区州旗镇乡]政府|政府办(?:公[室厅])?|府办|委员会|[省市县区州旗][^，,。；;、\d局]{0,10}局|街道办事处|街道办))(?:全年|年内|本年度?|共计?|累计|20\d\d年度?|共计|直接|统一|牵头|也|均|已)*$/;
