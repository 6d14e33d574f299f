import { bodyOf } from '../../bodies/body';
import { isSameBody } from '../../bodies/same-body';
import { sharedBodies } from '../../bodies/shared-bodies';
import type { Advice, CheckRule, Example } from '../engine/rule';
import { inapplicable, pass } from '../engine/verdicts';

/** What the page calls its source is the body that reports. Its government, whose office publishes for it, is no other body. */
const rule: CheckRule = {
  id: 'content-source',
  covers: ['CHECK-85'],
  severity: 'notice',
  style: true,
  basis: '国办发〔2017〕47号《政府网站发展指引》（ContentSource）',
  check: ({ meta, issuers, titlePlace }) => {
    const [source, title] = [meta.contentSource, issuers.title];
    if (!source || !title || !OWN.has(bodyOf(source).kind))
      return [inapplicable('source', '来源或标题没有写机关', 'source or title names no body')];
    if (isSameBody(title, source) !== false || sharedBodies.some(({ holds }) => holds(source, title))) return [pass('source')];
    return [
      {
        at: 'source',
        outcome: 'fail',
        place: titlePlace,
        quote: source,
        message: {
          zh: `标题中的机关为“${title}”，页面来源写作“${source}”。`,
          en: `The title names ${title}, the page’s source ${source}.`,
        },
      },
    ];
  },
};
export default rule;

export const advice: Advice = {
  title: { zh: '页面来源与发布机关一致', en: 'The page’s source is the body that reports' },
  why: { zh: '来源写作其他机关，多为发布时漏改。', en: 'Another body as source was mostly left when publishing.' },
  fix: { zh: '更正页面来源（ContentSource）。', en: 'Correct the page’s source.' },
};

const OWN: ReadonlySet<string> = new Set(['department', 'township', 'street', 'government']);

const page = (title: string, contentSource: string | null) => ({
  issuers: { title, signature: null, metadata: contentSource },
  meta: {
    title: null,
    siteName: null,
    siteIdCode: null,
    columnName: null,
    columnType: null,
    articleTitle: null,
    contentSource,
    pubDate: null,
    url: null,
  },
});
export const examples: readonly Example[] = [
  { name: 'the body', edition: '2021', report: page('青河县民政局', '民政局'), expect: 'pass' },
  { name: 'its government', edition: '2021', report: page('青河县大路镇人民政府', '青河县人民政府办公室'), expect: 'inapplicable' },
  { name: 'another body', edition: '2021', report: page('青河县民政局', '青河县财政局'), expect: { source: 'fail' } },
  { name: 'none named', edition: '2021', report: page('青河县民政局', null), expect: 'inapplicable' },
];
