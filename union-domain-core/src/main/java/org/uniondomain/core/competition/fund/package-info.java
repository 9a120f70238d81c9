/** 劳动竞赛奖励资金: the money that rewards labour competitions, and what it is spent on. */
@UnionStyle
package org.uniondomain.core.competition.fund;

import org.uniondomain.core.style.UnionStyle;
