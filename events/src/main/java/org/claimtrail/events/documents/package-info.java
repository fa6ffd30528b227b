/** What can happen to a document; its bytes are elsewhere. */
@NullMarked
package org.claimtrail.events.documents;

import org.jspecify.annotations.NullMarked;
