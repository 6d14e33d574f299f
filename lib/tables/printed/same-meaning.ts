import { labelKey, similarity } from '../../statute/label';
import { saysNothingElse } from './label-differences';

/**
 * Whether a printed label may stand for one of the form's: printed so, or damaged but neither turned into its opposite nor another of the
 * form's words, and without a word more that carries a meaning; `others` may hold its own too. All are keys.
 */
export function meansTheSame(printed: string, own: readonly string[], others: Pick<ReadonlySet<string>, 'has'>): boolean {
  if (own.includes(printed)) return true;
  if (others.has(printed)) return false;
  // A scale is told by itself, and signs say nothing.
  const said = spelled(printed);
  const bare = said.replace(SCALE, '').replace(SIGNS, '');
  return own.map(spelled).some((label) => similarity(said, label) >= LIKE && turns(said) === turns(label) && saysNothingElse(bare, label));
}

/** 其它 and 其他, 下一年度 and 下年度 are one word. */
const spelled = (key: string) => key.replaceAll('它', '他').replace(/([上下])一年/g, '$1年');

/** Words that turn a label round or move it to another year. */
const TURNS = /不|未|非|无|没|免|除|上年|去年|本年|下年|累计|[一二三四五六七八九十百千万]类/g;
const LIKE = 0.6;
const SIGNS = /[^\d\u3400-\u9fff]/g;

function turns(key: string): string | undefined {
  return key.match(TURNS)?.join();
}

/**
 * What a printed label or header says beyond the form's words, so that its figures may mean something else: a scale, a share, a remark
 * in brackets; null when nothing. `statutory` are the form's own wordings; `isMoney`: its figures are amounts.
 */
export function remarkIn(printed: string, statutory: readonly string[], isMoney: boolean): string | null {
  const text = printed.replace(SPACES, '');
  const scale = SCALE.exec(text)?.[0];
  if (scale !== undefined && !statutory.some((label) => label.includes(scale))) return scale;
  if (!isMoney && MONEY.test(text)) return text;
  const brackets = text.match(BRACKETS) ?? [];
  return brackets.find((bracket) => !isHarmless(bracket.slice(1, -1), statutory)) ?? null;
}

/** Printed as a multiple or as a share: one is not one. */
export const SCALE =
  /[十百千万亿]\s*(?:件|条|项|个|份|宗|次|起|例|人|家|部|封)(?!事|月)|[%‰‱]|[×xX*]\s*10+(?!\d)|百分|千分|万分|比例|占比|比重|同比|环比|增长率|hundred|thousand|percent/i;
const SPACES = /\s/g;
const MONEY = /(?:^|[^公])元(?!旦)/;
/** Another language's words beside the form's own say the same. */
const WORDS = /[\u3400-\u9fff]/;
const BRACKETS = /[(〔[【][^()〔〕[\]【】]*[)〕\]】]/g;

/** The statutory remark, shortened, or with other punctuation and spelling, among them. */
function isHarmless(remark: string, statutory: readonly string[]): boolean {
  if (HARMLESS.test(remark) || !WORDS.test(remark)) return true;
  const key = labelKey(remark).key.replaceAll('其它', '其他');
  return statutory.some((label) => label.replace(SIGNS, '').includes(key));
}

const HARMLESS =
  /^(?:(?:计量)?单位[:：]?)?(?:件次?|个人?|项|条|份|宗|次|起|例|部|家|[万亿]?元(?:人民币)?)(?:[/、或](?:件|个|项|条|份|宗|次|部))*(?:[,，;；].{0,14}位.{0,4})?$|^[一二三四五六七八九十\d]{1,3}$|^注?\d{0,2}$|^保留.{0,8}$|^(?:接上|续上?)[页表]?$|^续$/;
