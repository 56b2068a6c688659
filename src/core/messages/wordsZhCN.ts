import { phrasesZhCN } from "./phrasesZhCN";
import type { Words } from "./words";

export const wordsZhCN: Words = { phrases: phrasesZhCN, separator: "、", data: (text) => text };
