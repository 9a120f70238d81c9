/** 工会组织规则: the rules on committees, bodies for women workers and dues. */
package org.uniondomain.rules.organisation;
