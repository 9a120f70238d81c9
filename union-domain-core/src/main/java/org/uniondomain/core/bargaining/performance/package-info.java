/** 集体合同的履行: the carrying out of a collective contract. */
@UnionStyle
package org.uniondomain.core.bargaining.performance;

import org.uniondomain.core.style.UnionStyle;
