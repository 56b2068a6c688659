import { countedWork } from "./countedWork";

/**
 * How many times more work is added when something grows from twice to four times a size than when it grows
 * to twice: 2 where work grows with the size, 4 where it grows with its square.
 */
export function growth(work: (size: number) => void, size: number): number {
  work(size); // what is done once, and kept
  const [once = 0, twice = 0, fourTimes = 0] = [1, 2, 4].map((times) => countedWork(() => work(times * size)));
  const [first, second] = [twice - once, fourTimes - twice];
  if (first < size) {
    throw new Error(`work is not counted: ${once}, ${twice}, ${fourTimes}`);
  }
  return second / first;
}
