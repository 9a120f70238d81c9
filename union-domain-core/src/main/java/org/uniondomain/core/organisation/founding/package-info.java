/** 工会设立与撤销: the founding, legal person and closure of a union. */
@UnionStyle
package org.uniondomain.core.organisation.founding;

import org.uniondomain.core.style.UnionStyle;
