/** 劳动竞赛规则: the rules on competitions themselves and on the Ankang Cup. */
package org.uniondomain.rules.competition.labour;
