/** 竞赛成果规则: the rules on what comes out of competitions, and its awards. */
package org.uniondomain.rules.competition.result;
