/** 工会机构: which bodies a union has, how large they are and who serves in them. */
package org.uniondomain.rules.organisation.structure;
