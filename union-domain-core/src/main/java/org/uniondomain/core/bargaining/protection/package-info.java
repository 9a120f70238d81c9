/** 协商代表和工会干部的保护: the protection of representatives and union officials. */
@UnionStyle
package org.uniondomain.core.bargaining.protection;

import org.uniondomain.core.style.UnionStyle;
