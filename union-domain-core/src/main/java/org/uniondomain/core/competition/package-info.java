/** 劳动和技能竞赛: labour competitions, what they reward and from what. */
@UnionStyle
package org.uniondomain.core.competition;

import org.uniondomain.core.style.UnionStyle;
