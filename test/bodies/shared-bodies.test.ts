import { expect, test } from 'vitest';
import { isSameBody } from '../../lib/bodies/same-body';
import { sharedBodies } from '../../lib/bodies/shared-bodies';

test.each(sharedBodies.map((line) => [line.name, line] as const))('%s', (_, line) => {
  const [title, named] = line.needs;
  expect(isSameBody(title, named), 'Without the line the name would be told.').toBe(false);
  const holding = sharedBodies.filter(({ holds }) => holds(named, title));
  expect(holding, 'No other line lets it pass.').toEqual([line]);
});

test.each([
  ['青河县大路镇人民政府', '青河县柳林镇人民政府'],
  ['青河县民政局', '清溪县政务服务管理局'],
  ['青河县民政局', '青河县教育局'],
])('%s: %s is another’s', (title, named) => {
  expect(sharedBodies.filter(({ holds }) => holds(named, title))).toEqual([]);
});
