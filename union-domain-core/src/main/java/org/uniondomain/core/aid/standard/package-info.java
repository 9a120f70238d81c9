/** 生活保障标准: minimum living standards over the years, and households measured by them. */
@UnionStyle
package org.uniondomain.core.aid.standard;

import org.uniondomain.core.style.UnionStyle;
