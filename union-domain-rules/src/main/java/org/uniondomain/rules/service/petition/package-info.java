/** 信访规则: the rules on petitions. */
package org.uniondomain.rules.service.petition;
