/** 金秋助学: who is given money towards study, and how much. */
package org.uniondomain.rules.aid.study;
