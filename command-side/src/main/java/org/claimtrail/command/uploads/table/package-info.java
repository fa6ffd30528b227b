/** Tables in files that people send: CSV and XLSX, read row by row within limits. */
@NullMarked
package org.claimtrail.command.uploads.table;

import org.jspecify.annotations.NullMarked;
