/** 集体协商和集体合同规则: the rules on collective bargaining and collective contracts. */
package org.uniondomain.rules.bargaining;
