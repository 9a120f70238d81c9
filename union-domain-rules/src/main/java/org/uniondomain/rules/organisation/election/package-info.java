/** 工会选举: how a committee is elected, who may stand and how long it serves. */
package org.uniondomain.rules.organisation.election;
