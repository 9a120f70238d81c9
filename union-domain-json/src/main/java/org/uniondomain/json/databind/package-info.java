/**
 * Jackson 模块: lets any mapper read and write the library's types, by the readers and writers of
 * {@link org.uniondomain.json}.
 */
package org.uniondomain.json.databind;
