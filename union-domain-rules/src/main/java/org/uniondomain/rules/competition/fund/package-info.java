/** 劳动竞赛奖励资金规则: the rules on the fund of an enterprise and the budgets of government. */
package org.uniondomain.rules.competition.fund;
