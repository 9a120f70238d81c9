/** 集体协商争议和责令改正: disputes of collective bargaining, and orders to correct. */
@UnionStyle
package org.uniondomain.core.bargaining.dispute;

import org.uniondomain.core.style.UnionStyle;
