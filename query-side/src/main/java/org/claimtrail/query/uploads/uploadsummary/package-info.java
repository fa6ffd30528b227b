/** One row an uploaded file. */
@NullMarked
package org.claimtrail.query.uploads.uploadsummary;

import org.jspecify.annotations.NullMarked;
