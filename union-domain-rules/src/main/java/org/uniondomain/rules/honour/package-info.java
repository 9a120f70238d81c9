/** 评先评优规则: the rules on honours, their selection, and model workers. */
package org.uniondomain.rules.honour;
