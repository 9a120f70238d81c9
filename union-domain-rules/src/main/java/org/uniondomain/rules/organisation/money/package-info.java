/** 工会经费: what members and employers pay, and how a union keeps its money. */
package org.uniondomain.rules.organisation.money;
