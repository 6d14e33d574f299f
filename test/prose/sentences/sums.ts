import type { Sentence } from '../sentence';
import { quiet } from '../tables';

/** Sums told after their parts. */
export const sentences: readonly Sentence[] = [
  { tuned: true, tables: quiet, text: '通过网站公开520条，公众号公开340条，合计860条。', says: { '860条': 'agrees' } },
  { tuned: true, tables: quiet, text: '通过网站公开520条，公众号公开340条，合计880条。', says: { '880条': 'conflicts' } },
  { tuned: true, tables: quiet, text: '网站公开520条，公众号公开340条、转载60条，共计860条。', says: { '860条': 'agrees' } },
  { tuned: true, tables: quiet, text: '通过网站发布信息122条，通过公众号发布信息356条，共发布信息478条。', says: { '478条': 'agrees' } },
  { tuned: true, tables: quiet, text: '通过网站发布信息122条，通过公众号发布信息356条，共发布信息487条。', says: { '487条': 'conflicts' } },
  {
    tuned: true,
    tables: quiet,
    text: '通过网站发布信息122条，通过公众号发布信息356条，全年共发布信息900条。',
    says: { '900条': 'unlinked' },
  },
];
