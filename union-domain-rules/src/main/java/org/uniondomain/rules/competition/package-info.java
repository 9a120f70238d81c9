/** 劳动竞赛规则: the rules on labour competitions and their award fund. */
package org.uniondomain.rules.competition;
