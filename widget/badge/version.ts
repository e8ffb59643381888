/** The released version of the element: part of its immutable address, `/widget/X.Y.Z/human-badge.js`. */
export const VERSION = '1.1.0'
