import { gramsOf } from './grams';

/** Whether a gram is what many bodies write. */
export type Common = (gram: string) => boolean;

/**
 * Grams by how many bodies' texts hold them: what half of the bodies write is nobody's own. Of few bodies nothing can be said.
 * @param all each body's texts, masked
 */
export function commonIn(all: readonly (readonly string[])[]): Common {
  // Of thousands a few hundred tell as much: every second, third … of them.
  const step = Math.ceil(all.length / ENOUGH);
  const bodies = all.filter((_, at) => at % step === 0);
  if (bodies.length < FEW) return () => false;
  const counts = new Map<string, number>();
  for (const texts of bodies)
    for (const gram of new Set(texts.flatMap((text) => gramsOf(text)))) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const many = Math.max(FEW, bodies.length / 2);
  const common = new Set([...counts].flatMap(([gram, count]) => (count >= many ? gram : [])));
  return (gram) => common.has(gram);
}

const FEW = 5;
const ENOUGH = 300;
