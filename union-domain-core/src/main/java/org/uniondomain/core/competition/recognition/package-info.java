/** 竞赛表彰: who can be recognised for labour competitions. */
@UnionStyle
package org.uniondomain.core.competition.recognition;

import org.uniondomain.core.style.UnionStyle;
