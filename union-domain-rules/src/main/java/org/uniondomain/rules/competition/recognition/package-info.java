/** 竞赛表彰规则: the rules on recognition for labour competitions. */
package org.uniondomain.rules.competition.recognition;
