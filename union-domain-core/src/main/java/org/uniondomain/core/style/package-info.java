/** How entities are written down: one style for all of them. */
package org.uniondomain.core.style;
