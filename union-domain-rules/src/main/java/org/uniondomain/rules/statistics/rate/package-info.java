/** 建会率和入会率规则: rates of unionisation and of membership, each with its base. */
package org.uniondomain.rules.statistics.rate;
