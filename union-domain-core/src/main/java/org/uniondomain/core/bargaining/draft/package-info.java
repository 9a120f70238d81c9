/** 集体合同草案: the draft of a collective contract before the congress. */
@UnionStyle
package org.uniondomain.core.bargaining.draft;

import org.uniondomain.core.style.UnionStyle;
