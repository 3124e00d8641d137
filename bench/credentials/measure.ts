// Times several contenders against each other in one run: short rounds in turn, so that whatever else the machine does
// hits all of them alike, and the median of the rounds, so that one bad round does not count. Time is the processor's, not
// the clock's: a busy machine makes a program wait, which is no cost of the program.

/** Does the operation `count` times. */
export type Contender = (count: number) => void | Promise<void>;

/** Nanoseconds of processor time an operation, one number a round. */
export type Rounds = number[];

/** @param count operations a round */
export async function interleave<Name extends string>(
  contenders: Record<Name, Contender>,
  { rounds, count }: { rounds: number; count: number },
): Promise<Record<Name, Rounds>> {
  const names = Object.keys(contenders) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Rounds>;
  // Two rounds unmeasured, for the compiler.
  for (let round = -2; round < rounds; round++) {
    const shift = (round + 2) % names.length;
    for (const name of [...names.slice(shift), ...names.slice(0, shift)]) {
      const start = process.cpuUsage();
      await contenders[name](count);
      const { user, system } = process.cpuUsage(start);
      if (round >= 0) measured[name].push(((user + system) * 1_000) / count);
    }
  }
  return measured;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** What `one` takes more than `other`, round by round. */
export function difference(one: Rounds, other: Rounds): Rounds {
  return one.map((value, round) => value - (other[round] ?? Number.NaN));
}
