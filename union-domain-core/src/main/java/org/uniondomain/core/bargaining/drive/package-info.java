/** 工资集体协商推进工作: the drive for wage bargaining: season, plan, texts, assessment and titles. */
@UnionStyle
package org.uniondomain.core.bargaining.drive;

import org.uniondomain.core.style.UnionStyle;
