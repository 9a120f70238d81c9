/** 协商双方和协商代表: the rules on the two sides of collective bargaining and their representatives. */
package org.uniondomain.rules.bargaining.side;
