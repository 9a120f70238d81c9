/** 劳动关系预警规则: the rules on early-warning reports. */
package org.uniondomain.rules.service.warning;
