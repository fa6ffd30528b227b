/** What a row means: fields, the mapping of columns to them, values that are checked one by one, drafts of commands. */
@NullMarked
package org.claimtrail.command.uploads.rows;

import org.jspecify.annotations.NullMarked;
