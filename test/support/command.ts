// Calls a command of ours in this process: starting one costs a second or two each time.

import { vi } from "vitest";

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `main` prints, and the exit code that it returns. */
export async function runCommand(main: () => Promise<number>): Promise<Ended> {
  const out = { stdout: "", stderr: "" };
  const to =
    (name: keyof typeof out, end = "") =>
    (text: unknown): true => {
      out[name] += `${String(text)}${end}`;
      return true;
    };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(to("stdout")),
    vi.spyOn(process.stderr, "write").mockImplementation(to("stderr")),
    vi.spyOn(console, "log").mockImplementation(to("stdout", "\n")),
    vi.spyOn(console, "error").mockImplementation(to("stderr", "\n")),
  ];
  try {
    return { code: await main(), ...out };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
