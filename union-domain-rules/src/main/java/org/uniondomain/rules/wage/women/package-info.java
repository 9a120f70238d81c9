/** 女职工特殊劳动保护: the rules on the special protection of women workers. */
package org.uniondomain.rules.wage.women;
