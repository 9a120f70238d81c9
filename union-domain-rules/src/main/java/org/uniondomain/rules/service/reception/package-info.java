/** 领导接待职工来访规则: the rules on the reception of workers by leaders. */
package org.uniondomain.rules.service.reception;
