/**
 * 集体协商过程: the rules on one round of bargaining: the offer, the preparation, the meetings and their
 * suspension.
 */
package org.uniondomain.rules.bargaining.round;
