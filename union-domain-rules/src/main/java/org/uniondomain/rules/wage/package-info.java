/** 工资规则: what of the payments to staff is total payroll. */
package org.uniondomain.rules.wage;
