import { describe, expect, it } from 'vitest';
import { articlesFor } from '../../lib/strings/articles';

const named = (basis: string) => articlesFor(basis).map(({ name }) => name);

describe('what stands behind a basis', () => {
  it.each([
    ['国办公开办函〔2021〕30号 一（一）', ['〔2021〕30号 一（一） 要点']],
    ['国办公开办函〔2019〕60号 一（一）', ['〔2019〕60号 一（一） 要点']],
    ['国办公开办函〔2021〕30号 一（四）；表四', ['〔2021〕30号 一（四） 要点']],
    ['国办公开办函〔2021〕30号 表三总计列', ['表三表头']],
    ['国办公开办函〔2021〕30号 二（一）；《政府信息公开条例》第四十九条', ['〔2021〕30号 二（一） 要点', '条例 第四十九条']],
    ['国办公开办函〔2019〕60号、国办公开办函〔2021〕30号 二（二）', ['〔2019〕60号 二（二） 要点', '〔2021〕30号 二（二） 要点']],
    ['《政府信息公开条例》第六条（及时、准确公开）', []],
  ])('%s', (basis, names) => {
    expect(named(basis)).toEqual(names);
  });

  it('is of the edition’s own notice: the limit of length is no point of the older one, procurement none of the newer', () => {
    const text = (basis: string) => articlesFor(basis)[0]?.text ?? '';
    expect(text('国办公开办函〔2021〕30号 一（一）')).toContain('一千字');
    expect(text('国办公开办函〔2019〕60号 一（一）')).not.toContain('一千字');
    expect(text('国办公开办函〔2019〕60号 表二')).toContain('（九）');
    expect(text('国办公开办函〔2021〕30号 表二')).not.toContain('（九）');
  });
});
