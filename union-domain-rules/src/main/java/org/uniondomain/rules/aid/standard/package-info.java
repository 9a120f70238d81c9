/** 生活保障标准: which standard applies on a day, and which households lie below it. */
package org.uniondomain.rules.aid.standard;
