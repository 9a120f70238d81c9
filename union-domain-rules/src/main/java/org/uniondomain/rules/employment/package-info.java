/** 就业服务规则: the rules on job fairs, training and persons in employment difficulty. */
package org.uniondomain.rules.employment;
