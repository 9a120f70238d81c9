/** 帮扶网络: what a network of centres and stations should have. */
package org.uniondomain.rules.aid.network;
