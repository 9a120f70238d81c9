/** 职工职业技能比赛: skill contests, their industries, job types and results. */
@UnionStyle
package org.uniondomain.core.competition.contest;

import org.uniondomain.core.style.UnionStyle;
