/** 职工民主管理会议: votes of workers' congresses and general meetings. */
@UnionStyle
package org.uniondomain.core.assembly;

import org.uniondomain.core.style.UnionStyle;
