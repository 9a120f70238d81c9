/** 工会设立与撤销: how a union is founded, becomes a legal person and ends. */
package org.uniondomain.rules.organisation.founding;
