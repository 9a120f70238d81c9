/** 集体合同: the collective contract: its parts, its content, its signing and its term. */
@UnionStyle
package org.uniondomain.core.bargaining.contract;

import org.uniondomain.core.style.UnionStyle;
