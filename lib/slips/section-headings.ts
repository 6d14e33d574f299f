import { claimedTwice, misnumbered, numberedLikeTheirPart, outOfOrder, worded } from './match/headings';
import type { SlipTable } from './match/slip';

/** Headings that are numbered, ordered or worded otherwise than the form's. Wordings met in good reports are the statute's variants. */
const table: SlipTable = {
  slips: [
    {
      kind: 'heading',
      at: 'numbering',
      look: misnumbered,
      needs: ['一、总体情况\n三、主动公开政府信息情况'],
      unless: [{ name: 'no number at all', holds: ({ heading }) => heading?.ordinal === null, needs: '总体情况\n主动公开政府信息情况' }],
    },
    {
      kind: 'heading',
      at: 'order',
      look: outOfOrder,
      needs: ['一、总体情况\n工作平稳。\n五、存在的主要问题及改进情况\n力量不足。\n二、主动公开政府信息情况\n见下表。'],
    },
    { kind: 'heading', at: 'repetition', look: claimedTwice, needs: ['一、总体情况\n工作平稳。\n一、总体情况\n工作有序。'] },
    {
      kind: 'heading',
      at: 'repetition',
      look: numberedLikeTheirPart,
      needs: ['一、总体情况\n一、主要做法\n更新栏目。'],
      unless: [
        { name: 'a sentence', value: /[。；：:;]$/, needs: '一、总体情况\n一、更新栏目十二个。' },
        {
          name: 'a long line is no heading',
          match: /^.{41,}$/s,
          needs: `一、总体情况\n一、加强组织领导，明确分管负责人，健全工作机制，落实经费保障，推动任务分解到人并按季度检查进展`,
        },
      ],
    },
    {
      kind: 'heading',
      at: 'wording',
      look: worded,
      needs: ['一、工作总体情况\n工作平稳。\n二、主动公开政府信息情况'],
      unless: [
        { name: 'the form’s', holds: ({ heading }) => heading?.is === 'title', needs: '六、其他需要报告的事项 无。' },
        { name: 'met in good reports', holds: ({ heading }) => heading?.is === 'variant', needs: '五、存在的问题及改进情况' },
      ],
    },
  ],
};
export default table;
