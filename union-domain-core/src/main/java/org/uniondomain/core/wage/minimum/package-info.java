/** 小时最低工资和最低工资的公布: the hourly minimum wage, and the publication of minimum wages. */
@UnionStyle
package org.uniondomain.core.wage.minimum;

import org.uniondomain.core.style.UnionStyle;
