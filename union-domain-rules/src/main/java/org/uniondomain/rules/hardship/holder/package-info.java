/** 档案持有人: who may hold a file, and which union keeps it. */
package org.uniondomain.rules.hardship.holder;
