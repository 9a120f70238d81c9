/** 协商双方和协商代表: the two sides of collective bargaining and their representatives. */
@UnionStyle
package org.uniondomain.core.bargaining.side;

import org.uniondomain.core.style.UnionStyle;
