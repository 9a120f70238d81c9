/** 帮扶: what may be paid to households in hardship. */
package org.uniondomain.rules.aid;
