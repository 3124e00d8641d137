// One seed for a run gives every operation its own, so that a run of one operation alone makes the same values again.

export function derivedSeed(seed: number, name: string): number {
  // FNV-1a, 32 bits; the seed is spread first, or neighbouring seeds and names would meet.
  let hash = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1);
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}
