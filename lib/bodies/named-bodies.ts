import { hitsIn, type ProseHit } from '../report/prose-hits';
import type { Prose } from '../report/report';

/** A body that the text names as the one whose report this is. */
export interface NamedBody {
  readonly name: string;
  readonly hit: ProseHit;
}

/**
 * Bodies that compile the report, are to be asked about it, or are announced in its preface; and those that open the preface, section
 * one or section five as the subject of the year's work. Ourselves (我局, 本机关) are no name.
 * @param telling those of its paragraphs that hold one of these words, perhaps some others
 */
export function namedBodies(prose: readonly Prose[], telling: readonly Prose[]): NamedBody[] {
  const about = telling.filter((one) => one.section === null || (one.section === 1 && OWN_REPORT.test(one.paragraph.text)));
  const openings = prose.filter(
    (one, at) =>
      !one.isHeading && (one.section === null || ((one.section === 1 || one.section === 5) && (prose[at - 1]?.isHeading ?? false))),
  );
  return [...hitsIn(about, NAMED, TELLS), ...hitsIn(openings, SUBJECT, /20\d\d/)].map((hit) => ({
    hit,
    name: hit.match.slice(1).find((name) => name !== undefined) ?? '',
  }));
}

/** Groups of words, a blank between them: in every paragraph in which one of these is found stands a word of each group. */
export const bodyWords = {
  telling: ['编制 联系 咨询 公布 现将 网站 官网'],
  leading: ['委', '在 按照 根据', '领导 指导 部署 要求'],
  receiving: ['到信 到了 到政 到依 理信 理了 理政 理依', '信息公开 申请公开'],
} as const;
const TELLS = new RegExp(bodyWords.telling.join(' ').replaceAll(' ', '|'));
const OWN_REPORT = /本(?:年度)?(?:报告|年报)/;

/** Areas of which the text says that their party committee or government leads this body. */
export function leadingAreas(prose: readonly Prose[]): NamedBody[] {
  return hitsIn(prose, LED).map((hit) => ({ hit, name: hit.match[1] ?? '' }));
}

/** Bodies whose requests are told. A government tells those of its departments too. */
export function receivingBodies(prose: readonly Prose[]): NamedBody[] {
  return hitsIn(
    prose.filter((one) => one.section === 1 && !one.isHeading),
    RECEIVED,
    /(?:收到|受理)了?(?:政府)?(?:信息公开|依申请公开)/,
  ).map((hit) => ({ hit, name: hit.match[1] ?? '' }));
}

const NAME = '([^\\s,，、。；;：:（(“”"《》我本全各该原度\\dXx×*＊][^\\s,，、。；;：:（(“”"《》我本\\dXx×*＊]{2,23}?)';
// 2025年在县政府网站累计公开…: where and by whom, which is no body.
const BODY = `(?![在对]|近[年几两三五十期]|往年|通过|依托|利用|组织|[^,，。]{0,9}(?:网|平台))${NAME}`;
// 由某局（根据《条例》）编制 · 请与某局联系 · 现将某局2020年度…公布 · 电子版可在某局网站下载.
const NAMED = new RegExp(
  [
    '由NAME(?:(?:根据|按照|依据|依照)[^。；]{0,60})?(?:负责|组织)?编制',
    '请?(?:直接)?(?:与|向)NAME(?:联系|咨询)',
    '(?:现将|公布|现公布)NAME20\\d{2}年度?(?:政府|政务)?信息公开',
    '(?<=^|[。；])NAME(?:根据|按照|依据|依照|结合)[^。；]{0,80}(?:组织)?(?:编制|撰写)(?:了|完成)?(?:本|《|20\\d{2}年|政府信息公开|年度)',
    '(?:电子版|本报告)[^。；]{0,16}?(?:在|从|登录)[“"]?NAME(?:的)?(?:门户|官方|官网|政务)?(?:网站|官网)',
  ]
    .join('|')
    .replaceAll('NAME', NAME),
  'g',
);
// 2023年，某局认真贯彻…: at the head of its paragraph only.
const SUBJECT = new RegExp(
  `^\\s*(?:[（(]?[一二三四五六\\d]{1,2}[）)、.]\\s*)?20\\d{2}年(?:度|来|以来)?\\s{0,4}[,，]?\\s{0,4}${BODY}(?=按照|根据|依据|依照|围绕|结合|认真|严格|紧紧|紧扣|深入|坚持|高度重视|全面|以习近平|在[^,，。]{2,40}(?:领导|指导)下|政府信息公开工作|政务公开工作|积极|切实|始终|持续|通过|共|累计|主动公开|严格)`,
  'g',
);
// 临江市财政局共收到政府信息公开申请3件: whose requests they were.
const RECEIVED = new RegExp(
  `(?<=^|[。；]|20\\d{2}年(?:度)?,?)(?!度)${BODY}(?<!未)(?:共|累计|全年|新)?(?:收到|受理)(?:了)?(?:政府)?(?:信息公开|依申请公开)`,
  'g',
);
// 在青河县委、县政府的领导下: whose leadership.
const LED =
  /(?:在|按照|根据)(?:中共)?([一-鿿]{2,7}?[省市州县区旗])(?:党)?委(?:员会)?[、和，,]?[^。；,，]{0,12}(?:政府|党工委)?[^。；,，]{0,10}(?:领导|指导|部署|要求)/g;
