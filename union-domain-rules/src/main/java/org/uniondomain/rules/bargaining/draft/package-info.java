/** 集体合同草案: the rules on the draft of a collective contract before the congress. */
package org.uniondomain.rules.bargaining.draft;
