/** 困难职工认定: which households are in hardship, what bars them, and when they are out of it. */
package org.uniondomain.rules.hardship;
