/** 加班安排: the arrangement of overtime. */
@UnionStyle
package org.uniondomain.core.wage.overtime;

import org.uniondomain.core.style.UnionStyle;
