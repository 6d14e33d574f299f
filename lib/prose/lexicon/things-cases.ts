import type { Words } from './sense';

/** Reviews and lawsuits. */
const words: Words = {
  'thing:review': [
    { words: '复议 复议申请 复议事件', needs: '因政府信息公开引发~6件。' },
    { words: '复议情况', needs: '全年发生因政府信息公开申请行政~6次。' },
  ],
  'thing:litigation': [
    { words: '诉讼情况', needs: '全年发生因政府信息公开申请提起行政~5次。' },
    { words: '行政官司', needs: '因政府信息公开引发~5件。' },
    { words: '被法院 被人民法院 诉讼 诉讼事件 应诉 被诉 起诉 涉诉', needs: '因政府信息公开引发~5件。' },
    { words: '提起诉讼', needs: '本年度~7件（政府信息公开）。' },
  ],
  'thing:remedies': [{ words: '复议及诉讼 行政争议 复议和诉讼 复议或诉讼', needs: '因政府信息公开引发~11件。' }],
};

export default words;
