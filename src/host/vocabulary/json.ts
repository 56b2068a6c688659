/** What a request or a response can carry. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
