/** 竞赛领导小组: the bodies that lead labour competitions. */
@UnionStyle
package org.uniondomain.core.competition.body;

import org.uniondomain.core.style.UnionStyle;
