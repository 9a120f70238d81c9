/** 工会干部: how officers are appointed, protected, moved and removed. */
package org.uniondomain.rules.organisation.officer;
