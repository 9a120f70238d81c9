/** 帮扶: what a union pays to households in hardship. */
@UnionStyle
package org.uniondomain.core.aid;

import org.uniondomain.core.style.UnionStyle;
