/** Larger files take the browser's memory several times over. */
export const mostMegabytes = 60;
