import { describe, expect, test } from 'vitest';
import * as words from '../../lib/sweep/list-words';

const tables = Object.entries(words).flatMap(([name, value]) => (typeof value === 'function' ? [] : [[name, value] as const]));

describe.each(tables)('%s', (_, lines) => {
  test.each(lines.map((line) => [String(line.needs[0]), line] as const))(
    '%s: the line finds what it needs, and no other does',
    (_name, line) => {
      expect(line.needs.length).toBeGreaterThan(0);
      expect(line.needs.filter((text) => !line.find.test(text))).toEqual([]);
      const others = lines.filter((one) => one !== line);
      expect(
        line.needs.filter((text) => words.tells(others, text)),
        'Another line says it already.',
      ).toEqual([]);
    },
  );
});
