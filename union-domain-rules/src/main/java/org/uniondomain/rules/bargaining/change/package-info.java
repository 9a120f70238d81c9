/** 集体合同的变更和解除: the rules on the change and the ending of a collective contract. */
package org.uniondomain.rules.bargaining.change;
