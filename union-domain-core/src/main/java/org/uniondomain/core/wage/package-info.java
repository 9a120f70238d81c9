/** 工资: what is paid to staff, and what of it is total payroll. */
@UnionStyle
package org.uniondomain.core.wage;

import org.uniondomain.core.style.UnionStyle;
