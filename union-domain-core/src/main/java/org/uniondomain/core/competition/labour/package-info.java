/** 劳动竞赛: competitions, their tracks, contents, phases and entrants. */
@UnionStyle
package org.uniondomain.core.competition.labour;

import org.uniondomain.core.style.UnionStyle;
