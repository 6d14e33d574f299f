import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { nextBeyond, nextIn } from '../../lib/dom/walk';

describe('a walk through a tree', () => {
  const { document } = parseHTML('<main><p id="a">one<b>two</b></p><p id="b"><i>three</i></p>four</main><p>outside</p>');
  const top = document.querySelector('main') as unknown as Node;
  const named = (node: Node) => (node.nodeType === 1 ? (node as Element).localName : (node.nodeValue ?? ''));

  const walked = (isEntered: (node: Node) => boolean) => {
    const met: string[] = [];
    for (let node: Node | null = nextIn(top, top); node; node = isEntered(node) ? nextIn(top, node) : nextBeyond(top, node))
      met.push(named(node));
    return met;
  };

  it('meets every node once, and none outside', () => {
    expect(walked(() => true)).toEqual(['p', 'one', 'b', 'two', 'p', 'i', 'three', 'four']);
  });

  it('passes over what is not entered', () => {
    expect(walked((node) => (node as Element).id !== 'a')).toEqual(['p', 'p', 'i', 'three', 'four']);
    expect(walked(() => false)).toEqual(['p', 'p', 'four']);
  });

  it('ends at the top, also from the deepest node', () => {
    const deepest = document.querySelector('i')?.firstChild as unknown as Node;
    expect(named(nextBeyond(top, deepest) as Node)).toBe('four');
    expect(nextBeyond(top, top)).toBeNull();
  });
});
