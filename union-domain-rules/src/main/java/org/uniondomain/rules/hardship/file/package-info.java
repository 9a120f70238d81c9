/** 困难职工档案: who may hold a file, how it is opened, published, kept and closed. */
package org.uniondomain.rules.hardship.file;
