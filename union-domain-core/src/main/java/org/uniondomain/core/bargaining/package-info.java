/**
 * 集体协商和集体合同: collective bargaining, its contracts and their way into force. This package holds the
 * whole file; its parts lie below it: the sides, the round, the draft, the contract, its change,
 * its performance, the disputes and the protection of those who bargain.
 */
@UnionStyle
package org.uniondomain.core.bargaining;

import org.uniondomain.core.style.UnionStyle;
