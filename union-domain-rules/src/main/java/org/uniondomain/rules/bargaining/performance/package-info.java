/** 集体合同的履行: the rules on the carrying out of a collective contract. */
package org.uniondomain.rules.bargaining.performance;
