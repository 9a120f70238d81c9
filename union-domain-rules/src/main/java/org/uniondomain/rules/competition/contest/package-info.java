/** 职工职业技能比赛规则: the rules on skill contests. */
package org.uniondomain.rules.competition.contest;
