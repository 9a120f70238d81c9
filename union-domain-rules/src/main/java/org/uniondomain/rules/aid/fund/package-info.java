/** 帮扶资金: how the money that aid is paid from is kept. */
package org.uniondomain.rules.aid.fund;
