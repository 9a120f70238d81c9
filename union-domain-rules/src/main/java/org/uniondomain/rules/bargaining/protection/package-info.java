/** 协商代表和工会干部的保护: the rules on the protection of representatives and union officials. */
package org.uniondomain.rules.bargaining.protection;
