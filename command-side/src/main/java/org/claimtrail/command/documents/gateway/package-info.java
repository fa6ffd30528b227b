/** Where documents are kept and what looks them through for viruses. */
@NullMarked
package org.claimtrail.command.documents.gateway;

import org.jspecify.annotations.NullMarked;
