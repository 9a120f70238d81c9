/** 集体协商和集体合同: collective bargaining, its contracts and their way into force. */
@UnionStyle
package org.uniondomain.core.bargaining;

import org.uniondomain.core.style.UnionStyle;
