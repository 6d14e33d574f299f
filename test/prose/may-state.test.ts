import { fc, test as property } from '@fast-check/vitest';
import { expect } from 'vitest';
import { statesAlone } from '../../lib/prose/frames/may-state';
import { words as allWords, lexicon } from '../../lib/prose/lexicon';
import { wordsOf } from '../../lib/prose/lexicon/packed';
import { readIssuer } from '../../lib/prose/tokens/issuer';
import { tokenise } from '../../lib/prose/tokens/tokenise';
import { wordBook } from '../../lib/prose/word-book';

const every = Object.values(lexicon).flatMap((file) => Object.values(file).flatMap((lines) => (lines ?? []).flatMap(wordsOf)));

property.prop([fc.array(fc.constantFrom(...every, '，', '。', '甲'), { maxLength: 8 })])(
  'a text that is passed over before it is cut into words states nothing when it is cut',
  (words) => {
    const text = words.join('');
    if (!wordBook.mayStateAlone(text)) expect(statesAlone(tokenise(text, readIssuer('云溪县民政局'), 2024, allWords()))).toBe(false);
  },
);
