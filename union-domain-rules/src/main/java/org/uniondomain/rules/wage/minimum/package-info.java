/** 小时最低工资和最低工资的公布: the rules on the hourly minimum wage, and the publication of minimum wages. */
package org.uniondomain.rules.wage.minimum;
