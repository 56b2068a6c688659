/** {{ 一是 }} in a loop: 一是, 二是, 三是 …, and nothing where the list has one item. Only rendering knows the loop. */
export const ordinalName = "一是";
