/** 劳动保护监督规则: the rules on safety supervision by unions. */
package org.uniondomain.rules.service.safety;
