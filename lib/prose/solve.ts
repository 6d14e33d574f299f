import type { Facts, Told } from './context';

/** Decides together what a passage's figures can only tell together. */
export function settle(_report: Facts, told: readonly Told[]): readonly Told[] {
  return told;
}
