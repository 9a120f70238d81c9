/** 就业服务规则: the rules on job fairs, cooperation of regions, and training. */
package org.uniondomain.rules.employment;
