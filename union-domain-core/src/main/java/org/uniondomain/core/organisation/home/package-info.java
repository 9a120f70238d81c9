/** 职工之家: applications for the title of a model home of workers. */
@UnionStyle
package org.uniondomain.core.organisation.home;

import org.uniondomain.core.style.UnionStyle;
