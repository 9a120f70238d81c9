/** 集体合同的变更和解除: the change and the ending of a collective contract. */
@UnionStyle
package org.uniondomain.core.bargaining.change;

import org.uniondomain.core.style.UnionStyle;
