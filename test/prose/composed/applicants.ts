import type { Base } from './intake';
import { join, type Phrase, say } from './phrase';
import { slot } from './slots';
import { sum, type World, whole } from './world';

const LEGAL = ['enterprise', 'researchInstitute', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg'];
const person = slot('column:naturalPerson', '自然人 公民 个人 公民个人');
const organisation = slot(
  'column:enterprise+researchInstitute+publicWelfareOrg+legalServiceOrg+otherOrg',
  '法人或其他组织 法人和其他组织 法人及其他组织 法人或者其他组织 法人、其他组织 法人 法人组织 组织 法人或组织 法人和组织',
);
const COLUMNS: readonly (readonly [column: string, words: ReturnType<typeof slot>])[] = [
  ['naturalPerson', person],
  ['enterprise', slot('column:enterprise', '商业企业 企业 公司 企业法人')],
  ['researchInstitute', slot('column:researchInstitute', '科研机构 科研院所 科研单位')],
  ['publicWelfareOrg', slot('column:publicWelfareOrg', '社会公益组织 公益组织')],
  ['legalServiceOrg', slot('column:legalServiceOrg', '法律服务机构 律师事务所')],
];

/** Who applied, of the whole told last: 其中自然人9件，法人或其他组织3件. */
export function applicantsOf(world: World, base: Base): Phrase {
  const { random } = world;
  const rows = (base[0]?.plus ?? []).map((path) => path.replace('.total', ''));
  const of = (columns: readonly string[]) =>
    whole(
      world,
      rows.flatMap((row) => columns.map((column) => `${row}.${column}`)),
      world.unit,
      ['newlyReceived', 'carriedIn', 'resultTotal']
        .map((row) => sum(columns.map((column) => `requests.${row}.${column}`)))
        .concat(sum(columns.flatMap((column) => [`requests.newlyReceived.${column}`, `requests.carriedIn.${column}`]))),
    );
  const lead = random.pick(['其中', '其中，', '从申请人类型看，', '从申请主体看，', '按申请人分，', '申请人为']);
  const mark = random.pick(['，', '、']);
  if (random.chance(0.5)) {
    const verb = random.pick(['', '申请', '提出', '提出申请']);
    const items = [say`${person(random)}${verb}${of(['naturalPerson'])}`, say`${organisation(random)}${verb}${of(LEGAL)}`];
    return say`${lead}${join(items, mark)}`;
  }
  const named = COLUMNS.filter(([column]) => column === 'naturalPerson' || random.chance(0.6));
  const verb = random.pick(['', '申请', '']);
  return say`${lead}${join(
    named.map(([column, words]) => say`${words(random)}${verb}${of([column])}`),
    mark,
  )}`;
}
