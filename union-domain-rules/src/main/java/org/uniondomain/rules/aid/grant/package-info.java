/** 帮扶待遇: what may be paid to a household, a person or a student. */
package org.uniondomain.rules.aid.grant;
