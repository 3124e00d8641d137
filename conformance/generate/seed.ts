// One seed for a run gives every operation its own, so that a run of one operation alone makes the same values again.

export function derivedSeed(seed: number, name: string): number {
  let hash = seed | 0;
  // FNV-1a, 32 bits.
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}
