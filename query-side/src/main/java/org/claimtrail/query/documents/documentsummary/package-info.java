/** One row a document and one a version of it, and what each claim still wants. */
@NullMarked
package org.claimtrail.query.documents.documentsummary;

import org.jspecify.annotations.NullMarked;
