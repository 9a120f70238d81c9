/** 统计: figures as they are reported, with the digit they were rounded at. */
@UnionStyle
package org.uniondomain.core.statistics;

import org.uniondomain.core.style.UnionStyle;
