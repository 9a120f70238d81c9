/** What must hold across all modules; it stands on the top floor, from where all are seen. */
package org.uniondomain.architecture;
