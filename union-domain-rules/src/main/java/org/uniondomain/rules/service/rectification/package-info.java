/** 教育实践活动整改规则: problem, measure, deadline, done. */
package org.uniondomain.rules.service.rectification;
