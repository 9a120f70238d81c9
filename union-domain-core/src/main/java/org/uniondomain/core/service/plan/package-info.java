/** 服务职工计划: the yearly plan of practical tasks, its targets and what has come of them. */
@UnionStyle
package org.uniondomain.core.service.plan;

import org.uniondomain.core.style.UnionStyle;
