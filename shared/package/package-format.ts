/** Layout of what a work package says of itself; a later one is refused. The rest of it is a review of the present layout. */
export const formatOfPackages = 1;

/** Layout of a return. */
export const formatOfReturns = 1;

/** By what a return says that it is one. */
export const returnMark = 'dip-sampler-return';
