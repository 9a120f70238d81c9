/** 帮扶资金: the money that aid is paid from. */
@UnionStyle
package org.uniondomain.core.aid.fund;

import org.uniondomain.core.style.UnionStyle;
