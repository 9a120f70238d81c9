/** 竞赛成果: innovations, proposals, inventions and operating methods that come out of competitions. */
@UnionStyle
package org.uniondomain.core.competition.result;

import org.uniondomain.core.style.UnionStyle;
