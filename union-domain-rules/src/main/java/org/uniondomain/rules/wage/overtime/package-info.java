/** 加班安排: the rules on the arrangement of overtime. */
package org.uniondomain.rules.wage.overtime;
