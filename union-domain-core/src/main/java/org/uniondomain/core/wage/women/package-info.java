/** 女职工特殊劳动保护: the special protection of women workers. */
@UnionStyle
package org.uniondomain.core.wage.women;

import org.uniondomain.core.style.UnionStyle;
