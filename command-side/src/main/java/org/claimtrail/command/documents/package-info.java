/** Documents: what may become of them, and how their bytes are taken in and given out. */
@NullMarked
package org.claimtrail.command.documents;

import org.jspecify.annotations.NullMarked;
