/** 竞赛领导小组规则: the rules on the bodies that lead labour competitions. */
package org.uniondomain.rules.competition.body;
