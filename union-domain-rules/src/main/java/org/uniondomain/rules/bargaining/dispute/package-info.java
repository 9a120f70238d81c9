/** 集体协商争议和责令改正: the rules on disputes of collective bargaining, and orders to correct. */
package org.uniondomain.rules.bargaining.dispute;
