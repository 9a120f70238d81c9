/** 集体合同: the rules on the collective contract: its parts, its content, its signing and its term. */
package org.uniondomain.rules.bargaining.contract;
