/**
 * 集体协商过程: one round of bargaining: the offer, the preparation, the meetings and their suspension.
 */
@UnionStyle
package org.uniondomain.core.bargaining.round;

import org.uniondomain.core.style.UnionStyle;
