/**
 * Runs `work` for about `ms` after a warm-up and gives its rate per second: the median of five
 * rounds, since the machine is shared.
 */
export function rateOf(work, ms = 600) {
  const until = (limit) => {
    const start = performance.now();
    let turns = 0;
    let spent;
    do {
      for (let turn = 0; turn < 20; turn += 1) work();
      turns += 20;
      spent = performance.now() - start;
    } while (spent < limit);
    return (turns / spent) * 1000;
  };
  until(ms / 2);
  const rounds = Array.from({ length: 5 }, () => until(ms / 5)).sort((a, b) => a - b);
  return rounds[2];
}
