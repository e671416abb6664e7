// Waiting for what another process does.

/** Waits so many milliseconds; none if they are past. */
export function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
}

/** Asks again until the answer is truthy, and returns it. */
export async function until(what, ask, { most = 15_000, every = 50 } = {}) {
  const end = Date.now() + most;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() >= end) throw new Error(`waited ${most} ms in vain: ${what}`);
    await sleep(every);
  }
}
