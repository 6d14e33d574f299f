// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';

const runtime = vi.hoisted(() => ({ id: 'gouji' as string | undefined }));
vi.stubGlobal('chrome', { runtime, storage: { local: {} } });
const { oneAuditor } = await import('../../lib/extension/auditor/runtime');

/** Another world of the same document: the same events, its own globals. */
function anotherWorld(): void {
  Reflect.deleteProperty(globalThis, Symbol.for('gouji.auditor'));
}

describe('one auditor per document', () => {
  afterEach(() => {
    runtime.id = 'gouji';
    anotherWorld();
  });

  it('a second injection wakes the first and starts none', () => {
    const again = vi.fn();
    const signal = oneAuditor(again);
    expect(signal?.aborted).toBe(false);
    expect(oneAuditor(vi.fn())).toBeNull();
    expect(again).toHaveBeenCalledTimes(1);
    expect(signal?.aborted).toBe(false);
  });

  it('an orphan leaves when its successor comes in the same world', () => {
    const first = oneAuditor(vi.fn());
    runtime.id = undefined;
    expect(oneAuditor(vi.fn())).not.toBeNull();
    expect(first?.aborted).toBe(true);
  });

  it('an orphan in another world hears of its successor', () => {
    const first = oneAuditor(vi.fn());
    anotherWorld();
    runtime.id = undefined;
    oneAuditor(vi.fn());
    expect(first?.aborted).toBe(true);
  });

  it('a living auditor does not leave because a page pretends to be its successor', () => {
    const signal = oneAuditor(vi.fn());
    document.dispatchEvent(new Event('gouji-successor'));
    expect(signal?.aborted).toBe(false);
  });

  it.each(['visibilitychange', 'focus'])('an orphan notices by itself on %s', (event) => {
    const signal = oneAuditor(vi.fn());
    runtime.id = undefined;
    (event === 'focus' ? window : document).dispatchEvent(new Event(event));
    expect(signal?.aborted).toBe(true);
  });
});
